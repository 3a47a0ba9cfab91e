package org.waymark.app.policy.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.ExceptionLife.Act;
import org.waymark.app.policy.model.ExceptionLife.Part;
import org.waymark.app.policy.model.ExceptionLife.Stage;

/**
 * Somebody asks that rules do not hold for them in one case.
 *
 * @param subject what they would move to, or null for any move of the kind
 * @param version the rules that it was asked under
 * @param decider whose answer it waits for, or whose it was
 * @param hours that each who is asked has for an answer
 * @param remindAt when the decider is reminded; null once they were
 * @param expiresOn the last day of a granted one
 */
public record ExceptionRequest(
    UUID id,
    PersonId person,
    MoveKind kind,
    @Nullable UUID subject,
    Set<Rule> rules,
    String why,
    PolicyVersion version,
    Instant askedAt,
    Stage stage,
    PersonId decider,
    Decider deciderAs,
    int hours,
    Instant dueAt,
    @Nullable Instant remindAt,
    @Nullable LocalDate expiresOn) {
  public static final int LONGEST_WORDS = 2_000;
  static final int LONGEST_MONTHS = 12;

  public ExceptionRequest {
    rules = Set.copyOf(rules);
  }

  /** Who is asked, and as what. */
  public record Asked(PersonId person, Decider as) {}

  /** What is asked for. */
  public record Matter(
      MoveKind kind, @Nullable UUID subject, Set<Rule> rules, PolicyVersion version, int hours) {}

  public static Outcome<ExceptionRequest> ask(
      UUID id, PersonId person, Matter matter, String why, Asked asked, Instant now) {
    if (why.isBlank() || why.length() > LONGEST_WORDS) {
      return Outcome.refused("policy.exception.refused.why", LONGEST_WORDS);
    }
    return Outcome.done(
        new ExceptionRequest(
            id,
            person,
            matter.kind(),
            matter.subject(),
            matter.rules(),
            why.strip(),
            matter.version(),
            now,
            Stage.ASKED,
            asked.person(),
            asked.as(),
            matter.hours(),
            due(now, matter.hours()),
            halfway(now, matter.hours()),
            null));
  }

  private static Instant due(Instant now, int hours) {
    return now.plus(Duration.ofHours(hours));
  }

  private static Instant halfway(Instant now, int hours) {
    return now.plus(Duration.ofHours(hours).dividedBy(2));
  }

  /** Allowed through a last day. */
  public Outcome<ExceptionRequest> grant(PersonId by, @Nullable LocalDate last, LocalDate today) {
    List<Refusal> no = new ArrayList<>(notTheirs(by, Act.GRANT));
    if (last == null || last.isBefore(today)) {
      no.add(Refusal.of("policy.exception.refused.expired"));
    } else if (last.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      no.add(Refusal.of("policy.exception.refused.too_long", LONGEST_MONTHS));
    }
    return no.isEmpty() ? Outcome.done(at(Stage.GRANTED, last)) : Outcome.refused(no);
  }

  public Outcome<ExceptionRequest> refuse(PersonId by, String why) {
    List<Refusal> no = new ArrayList<>(notTheirs(by, Act.REFUSE));
    if (why.isBlank() || why.length() > LONGEST_WORDS) {
      no.add(Refusal.of("policy.exception.refused.why", LONGEST_WORDS));
    }
    return no.isEmpty() ? Outcome.done(at(Stage.REFUSED, null)) : Outcome.refused(no);
  }

  public Outcome<ExceptionRequest> takeBack(PersonId by) {
    List<Refusal> no = notTheirs(by, Act.TAKE_BACK);
    return no.isEmpty() ? Outcome.done(at(Stage.TAKEN_BACK, null)) : Outcome.refused(no);
  }

  private List<Refusal> notTheirs(PersonId by, Act act) {
    Set<Part> parts =
        by.equals(person)
            ? Set.of(Part.PERSON)
            : by.equals(decider) ? Set.of(Part.DECIDER) : Set.of();
    return ExceptionLife.TABLE.acts(stage, parts).contains(act)
        ? List.of()
        : List.of(Refusal.of("policy.exception.refused.not_now"));
  }

  /** To somebody above, whose clock begins now. */
  public ExceptionRequest escalated(Asked above, Instant now) {
    return new ExceptionRequest(
        id,
        person,
        kind,
        subject,
        rules,
        why,
        version,
        askedAt,
        Stage.ESCALATED,
        above.person(),
        above.as(),
        hours,
        due(now, hours),
        halfway(now, hours),
        null);
  }

  /** With the same one, whose clock begins anew because there is nobody above. */
  public ExceptionRequest waitingOn(Instant now) {
    return with(stage, due(now, hours), halfway(now, hours), expiresOn);
  }

  public ExceptionRequest reminded() {
    return with(stage, dueAt, null, expiresOn);
  }

  public ExceptionRequest expired() {
    return with(Stage.EXPIRED, dueAt, null, expiresOn);
  }

  /** Nothing where it is over already. */
  public Optional<ExceptionRequest> overWithThePerson() {
    return stage == Stage.GRANTED
        ? Optional.of(expired())
        : stage.open() ? Optional.of(at(Stage.TAKEN_BACK, null)) : Optional.empty();
  }

  private ExceptionRequest at(Stage next, @Nullable LocalDate last) {
    return with(next, dueAt, null, last);
  }

  private ExceptionRequest with(
      Stage next, Instant due, @Nullable Instant remind, @Nullable LocalDate last) {
    return new ExceptionRequest(
        id, person, kind, subject, rules, why, version, askedAt, next, decider, deciderAs, hours,
        due, remind, last);
  }
}
