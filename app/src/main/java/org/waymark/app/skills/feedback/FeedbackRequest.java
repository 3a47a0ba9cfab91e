package org.waymark.app.skills.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.feedback.FeedbackFlow.Act;
import org.waymark.app.skills.feedback.FeedbackFlow.Part;

/**
 * Somebody asks somebody how far they are towards a role.
 *
 * @param words what the person would like to hear about, or empty
 * @param closing words with an answer or a no, or empty
 * @param reply what the person said to the answer, or empty
 */
public record FeedbackRequest(
    UUID id,
    PersonId person,
    RoleId role,
    PersonId asked,
    String words,
    Instant askedAt,
    LocalDate dueOn,
    FeedbackStage stage,
    @Nullable Instant closedAt,
    String closing,
    String reply,
    List<Line> lines) {
  static final int DAYS = 14;
  static final int MOST_WORDS = 1_000;
  static final int SENTENCE = 500;

  public FeedbackRequest {
    lines = List.copyOf(lines);
  }

  /**
   * One requirement of the role as it was on the day of asking.
   *
   * @param level null where nothing was said of it
   */
  public record Line(SkillId skill, int needed, @Nullable Integer level, String words) {}

  public boolean open() {
    return stage == FeedbackStage.OPEN;
  }

  Set<Part> parts(PersonId who) {
    if (who.equals(person)) {
      return Set.of(Part.PERSON);
    }
    return who.equals(asked) ? Set.of(Part.ASKED) : Set.of();
  }

  public boolean may(PersonId who, Act act) {
    return FeedbackFlow.TABLE.acts(stage, parts(who)).contains(act);
  }

  /** What speaks against an act of somebody who knows of the request. */
  List<Refusal> refusals(PersonId who, Act act, String said) {
    if (!may(who, act)) {
      return List.of(Refusal.of("skills.feedback.refused.over"));
    }
    return said.length() > MOST_WORDS
        ? List.of(Refusal.of("skills.refused.note", MOST_WORDS))
        : List.of();
  }

  /** Where that act leads. */
  Optional<FeedbackStage> after(Part part, Act act) {
    return FeedbackFlow.TABLE.after(stage, part, act).map(row -> row.to());
  }

  public String href() {
    return "/feedback/" + id;
  }
}
