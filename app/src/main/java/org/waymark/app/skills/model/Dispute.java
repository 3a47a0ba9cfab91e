package org.waymark.app.skills.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillId;

/**
 * A level that somebody questions. Who stated it answers, or an HR partner of the unit where nobody
 * else did; within five working days.
 *
 * @param level the level as it counted, 0 for none
 * @param wanted the level that the person thinks right, or null
 * @param owner who answers, or null for the HR partners
 * @param opening from whose fit it was asked, or null; nobody but the person learns of it
 */
public record Dispute(
    UUID id,
    PersonId person,
    SkillId skill,
    int level,
    @Nullable Integer wanted,
    String words,
    @Nullable PersonId owner,
    @Nullable UUID opening,
    Instant openedAt,
    LocalDate dueOn,
    State state) {
  private static final int WORKING_DAYS = 5;
  private static final int MOST_WORDS = 4000;

  /** Open, answered, or withdrawn by the person. */
  public sealed interface State {
    /** Waits for its owner. */
    record Open() implements State {}

    /**
     * Over: with a level that changed, or stayed.
     *
     * @param effect null until it is known, and for what was answered before it was kept
     */
    record Answered(
        PersonId by,
        boolean changed,
        @Nullable Integer level,
        String words,
        Instant at,
        @Nullable Effect effect)
        implements State {
      Answered with(Effect known) {
        return new Answered(by, changed, level, words, at, known);
      }
    }

    /** The person took the question back. */
    record Withdrawn(Instant at) implements State {}
  }

  /**
   * What an answer did.
   *
   * @param level the one that counts since, 0 for none
   * @param points on the opening from which it was asked, null where there was none
   */
  public record Effect(int level, @Nullable Points points) {}

  /** Of 100, before the answer and after it. */
  public record Points(int before, int after) {}

  /** The day by which there is an answer: weekends do not count. */
  public static LocalDate due(LocalDate from) {
    LocalDate day = from;
    for (int left = WORKING_DAYS; left > 0; ) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return day;
  }

  public boolean open() {
    return state instanceof State.Open;
  }

  /** What speaks against asking. */
  public static List<Refusal> refusals(String words, boolean openAlready) {
    List<Refusal> reasons = new ArrayList<>();
    if (words.isBlank()) {
      reasons.add(Refusal.of("skills.dispute.refused.words"));
    }
    if (words.length() > MOST_WORDS) {
      reasons.add(Refusal.of("skills.dispute.refused.long", MOST_WORDS));
    }
    if (openAlready) {
      reasons.add(Refusal.of("skills.dispute.refused.open"));
    }
    return reasons;
  }

  /** The owner's answer; a changed level is one that the owner now states. */
  public Outcome<Dispute> answer(
      PersonId by, @Nullable Integer newLevel, String reply, Instant at) {
    List<Refusal> reasons = new ArrayList<>();
    if (!open()) {
      reasons.add(Refusal.of("skills.dispute.refused.closed"));
    }
    if (by.equals(person)) {
      reasons.add(Refusal.of("skills.dispute.refused.own"));
    }
    if (reply.isBlank()) {
      reasons.add(Refusal.of("skills.dispute.refused.reply"));
    }
    if (reply.length() > MOST_WORDS) {
      reasons.add(Refusal.of("skills.dispute.refused.long", MOST_WORDS));
    }
    boolean changed = newLevel != null && newLevel != level;
    return reasons.isEmpty()
        ? Outcome.done(
            with(new State.Answered(by, changed, changed ? newLevel : null, reply, at, null)))
        : Outcome.refused(reasons);
  }

  public Outcome<Dispute> withdraw(Instant at) {
    return open()
        ? Outcome.done(with(new State.Withdrawn(at)))
        : Outcome.refused("skills.dispute.refused.closed");
  }

  public Optional<State.Answered> answered() {
    return state instanceof State.Answered a ? Optional.of(a) : Optional.empty();
  }

  /** An answered one with what the answer did. */
  public Dispute with(Effect effect) {
    return with(answered().orElseThrow().with(effect));
  }

  private Dispute with(State next) {
    return new Dispute(
        id, person, skill, level, wanted, words, owner, opening, openedAt, dueOn, next);
  }
}
