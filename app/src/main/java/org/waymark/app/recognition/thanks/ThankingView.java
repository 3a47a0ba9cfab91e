package org.waymark.app.recognition.thanks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * The form that thanks somebody.
 *
 * @param name of whom it is, once that is known
 * @param returned that person thanked the viewer not long ago: it will be words alone
 */
public record ThankingView(
    String person,
    @Nullable String name,
    String who,
    List<String> skills,
    String words,
    boolean wall,
    boolean returned,
    List<Refusal> refusals) {
  public ThankingView {
    skills = List.copyOf(skills);
    refusals = List.copyOf(refusals);
  }
}
