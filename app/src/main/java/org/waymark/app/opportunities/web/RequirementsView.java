package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.skills.SkillHit;

/**
 * What an opening asks for, while somebody works on it.
 *
 * @param revision the one the form was made from
 * @param hits what was found for {@code q}; null when nothing was looked for
 * @param reading a description of work, being read or read
 * @param parts what other modules say about it
 */
public record RequirementsView(
    String id,
    String title,
    int revision,
    boolean followsRole,
    @Nullable String roleTitle,
    List<Row> rows,
    String q,
    @Nullable List<SkillHit> hits,
    @Nullable ReadingView reading,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {
  /** A line of the form; the weight as typed. */
  public record Row(int skill, String name, String minimum, String weight, boolean required) {}
}
