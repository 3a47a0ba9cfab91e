package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Family;
import org.waymark.app.people.Location;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.Audience;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.model.Question;

/**
 * One question of the interview.
 *
 * @param nr which it is on the person's way, of how many
 * @param audience who sees the answer; null where nobody else ever does
 * @param found whether they can be found
 */
public record InterviewView(
    Question question,
    int nr,
    int of,
    Aspiration now,
    Choices choices,
    @Nullable Audience audience,
    @Nullable Question before,
    @Nullable Question next,
    boolean found,
    List<Refusal> refusals) {
  /** What there is to choose from, as far as this question needs it; what is chosen first. */
  public record Choices(
      List<RoleCard> roles, List<Family> families, List<Location> places, List<Skill> skills) {
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A skill of which they may say what they would like.
   *
   * @param wish code, or empty
   * @param level 0 where they do not have it, but a role that they would like asks for it
   */
  public record Skill(SkillCard card, String wish, int level) {}

  public String code() {
    return question.code();
  }

  public boolean asks(String code) {
    return code().equals(code);
  }

  /** All kinds of move but the step back, of which only who asks for it hears. */
  public List<Aspiration.Kind> kinds() {
    return List.of(Aspiration.Kind.values()).stream()
        .filter(kind -> kind != Aspiration.Kind.DOWN)
        .toList();
  }

  /** Whether a step back is among what they said, or follows from it. */
  public boolean lighter() {
    return now.direction() == Aspiration.Direction.LIGHTER
        || now.kinds().contains(Aspiration.Kind.DOWN);
  }

  /** Months to choose from. */
  public List<Integer> horizons() {
    Integer own = now.horizonMonths();
    List<Integer> usual = List.of(6, 12, 24, 36);
    return own == null || usual.contains(own)
        ? usual
        : java.util.stream.Stream.concat(usual.stream(), java.util.stream.Stream.of(own))
            .sorted()
            .toList();
  }
}
