package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.ExemptionLife.Part;
import org.waymark.app.opportunities.model.ExemptionLife.Stage;
import org.waymark.app.policy.Terms.PostingException;

/**
 * The wish that an opening goes outside at once, and the answer.
 *
 * @param until the last day on which a granted one holds for a publication
 */
public record Exemption(
    UUID id, OpeningId opening, Wish wish, Stage stage, @Nullable LocalDate until, Answer answer) {
  public static final int LONGEST_WORDS = 2_000;
  static final int LONGEST_MONTHS = 12;

  /** Who asks for it, of whom, and why. */
  public record Wish(PostingException reason, String why, Approver of, PersonId by, Instant at) {}

  /** Who answered, and in which words; nobody yet where it is empty. */
  public record Answer(@Nullable PersonId by, @Nullable Instant at, String words) {
    public static final Answer NONE = new Answer(null, null, "");
  }

  /** Asked for, or why there is nothing to ask for. */
  public static Outcome<Exemption> ask(UUID id, Opening opening, Wish wish, ExemptionRule.Case it) {
    List<Refusal> no = ExemptionRule.refusals(it);
    return no.isEmpty()
        ? Outcome.done(new Exemption(id, opening.id(), wish, Stage.ASKED, null, Answer.NONE))
        : Outcome.refused(no);
  }

  public Outcome<Exemption> grant(Answer by, @Nullable LocalDate last, LocalDate today) {
    List<Refusal> no = new ArrayList<>(notNow(Part.APPROVER, Act.GRANT));
    if (last == null || last.isBefore(today)) {
      no.add(Refusal.of("opportunities.exemption.day"));
    } else if (last.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      no.add(Refusal.of("opportunities.exemption.too_long", LONGEST_MONTHS));
    }
    no.addAll(tooLong(by.words()));
    return no.isEmpty()
        ? Outcome.done(new Exemption(id, opening, wish, Stage.GRANTED, last, by))
        : Outcome.refused(no);
  }

  public Outcome<Exemption> refuse(Answer by) {
    List<Refusal> no = new ArrayList<>(notNow(Part.APPROVER, Act.REFUSE));
    if (by.words().isBlank()) {
      no.add(Refusal.of("opportunities.exemption.needs_words"));
    }
    no.addAll(tooLong(by.words()));
    return no.isEmpty()
        ? Outcome.done(new Exemption(id, opening, wish, Stage.REFUSED, null, by))
        : Outcome.refused(no);
  }

  private static List<Refusal> tooLong(String words) {
    return words.length() > LONGEST_WORDS
        ? List.of(Refusal.of("opportunities.life.why_fits", LONGEST_WORDS))
        : List.of();
  }

  public Outcome<Exemption> takenBack() {
    List<Refusal> no = notNow(Part.HIRING, Act.TAKE_BACK);
    return no.isEmpty()
        ? Outcome.done(new Exemption(id, opening, wish, Stage.TAKEN_BACK, null, answer))
        : Outcome.refused(no);
  }

  /** Whether a publication on this day goes outside by it. */
  public boolean holdsOn(LocalDate day) {
    return stage == Stage.GRANTED && until != null && !day.isAfter(until);
  }

  public Exemption used() {
    return new Exemption(id, opening, wish, Stage.USED, until, answer);
  }

  public Exemption expired() {
    return new Exemption(id, opening, wish, Stage.EXPIRED, until, answer);
  }

  private List<Refusal> notNow(Part by, Act act) {
    return ExemptionLife.TABLE.after(stage, by, act).isPresent()
        ? List.of()
        : List.of(Refusal.of("opportunities.exemption.not_now"));
  }
}
