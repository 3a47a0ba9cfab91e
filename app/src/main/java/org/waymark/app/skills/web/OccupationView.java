package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.model.Occupations;

/**
 * Which occupation one role is.
 *
 * @param current what it is known to be
 * @param confirmed whether somebody said so here
 * @param proposed null while what titles are read with is being learned
 * @param asked what was looked for in place of the role's title
 * @param derived what the occupation would have the role ask for
 * @param filled whether the role asks for exactly what an occupation gave
 * @param asks how many skills the role asks for today
 */
public record OccupationView(
    String role,
    String title,
    Occupations.@Nullable Card current,
    boolean confirmed,
    @Nullable List<Proposed> proposed,
    boolean any,
    String asked,
    List<Need> derived,
    boolean filled,
    int asks) {
  /** A proposal with what speaks for it: ends of message keys. */
  public record Proposed(
      Occupations.Card occupation, List<String> reasons, @Nullable String because) {}

  /** A skill that it would ask for. */
  public record Need(String skill, int minimum, boolean required) {}
}
