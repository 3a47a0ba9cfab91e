package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.Move;
import org.waymark.app.policy.MoveKind;

/** How each condition looks at a person and a move. */
final class Condition {
  /** A person, a move, and the provision that holds for them today. */
  record Case(Subject subject, Move move, LocalDate today, Provision provision) {
    Stream<Fact> known(Fact.Kind kind) {
      return subject.known(kind).stream();
    }
  }

  /** What stands in the way: when it is over, if that is known, and what the reason names. */
  private record Found(@Nullable LocalDate from, List<Object> named) {}

  private static final List<String> STANDINGS = List.of("below", "partly", "meets", "exceeds");

  private static final Map<Rule, Function<Case, Optional<Found>>> ALL =
      Map.ofEntries(
          Map.entry(Rule.MONTHS_IN_ROLE, c -> months(c, c.subject().roleSince())),
          Map.entry(Rule.COOL_DOWN, c -> months(c, c.subject().movedOn())),
          Map.entry(Rule.DAYS_EMPLOYED, Condition::daysEmployed),
          Map.entry(Rule.REAPPLY, Condition::reapply),
          Map.entry(Rule.CONTRACT, Condition::contract),
          Map.entry(Rule.STANDING, Condition::standing),
          Map.entry(Rule.IMPROVEMENT_PLAN, c -> lasting(c, Fact.Kind.IMPROVEMENT_PLAN)),
          Map.entry(Rule.DISCIPLINE, c -> lasting(c, Fact.Kind.DISCIPLINE)),
          Map.entry(Rule.OVERDUE_TRAINING, c -> lasting(c, Fact.Kind.OVERDUE_TRAINING)),
          Map.entry(Rule.CRITICAL_ROLE, Condition::criticalRole),
          Map.entry(Rule.RELATIVES, c -> decides(c, Fact.Kind.RELATIVE)),
          Map.entry(Rule.CONFLICT_OF_INTEREST, c -> decides(c, Fact.Kind.CONFLICT_OF_INTEREST)),
          Map.entry(Rule.MENTOR_IN_LINE, c -> decides(c, Fact.Kind.MENTOR)),
          Map.entry(Rule.PROJECT_SHARE, Condition::share));

  static final List<Rule> RULES = Stream.of(Rule.values()).filter(ALL::containsKey).toList();

  private Condition() {}

  static Optional<Obstacle> check(Case c) {
    return outcome(c).map(found -> obstacle(c.provision(), found));
  }

  /** Whether there is an obstacle, without putting it into words. */
  static boolean stands(Case c) {
    return outcome(c).isPresent();
  }

  private static Optional<Found> outcome(Case c) {
    if (c.provision().value().equals("no")) {
      return Optional.empty();
    }
    return ALL.getOrDefault(c.provision().rule(), _ -> Optional.empty())
        .apply(c)
        .filter(found -> found.from() == null || c.today().isBefore(found.from()));
  }

  private static Obstacle obstacle(Provision p, Found found) {
    String key = "policy.why." + p.rule().name() + (found.from() == null ? ".open" : "");
    return new Obstacle(p.rule(), p.strength(), found.from(), new Refusal(key, found.named()), p);
  }

  private static Optional<Found> months(Case c, @Nullable LocalDate since) {
    if (since == null || c.provision().number() == 0) {
      return Optional.empty();
    }
    LocalDate from = since.plusMonths(c.provision().number());
    return found(from, since, c.provision().number());
  }

  private static Optional<Found> daysEmployed(Case c) {
    LocalDate since = c.subject().hiredOn();
    return found(since.plusDays(c.provision().number()), since, c.provision().number());
  }

  private static Optional<Found> reapply(Case c) {
    return c.known(Fact.Kind.NOT_SELECTED)
        .filter(f -> f.role() != null && f.role().equals(c.move().role()))
        .map(Fact::since)
        .max(LocalDate::compareTo)
        .flatMap(since -> months(c, since));
  }

  private static Optional<Found> contract(Case c) {
    String contract = c.subject().place().contract();
    return contract == null || c.provision().words().contains(contract) ? Optional.empty() : open();
  }

  private static Optional<Found> standing(Case c) {
    int asked = STANDINGS.indexOf(c.provision().value());
    return c.known(Fact.Kind.STANDING)
        .filter(f -> STANDINGS.indexOf(f.value()) < asked)
        .findFirst()
        .flatMap(Condition::until);
  }

  private static Optional<Found> lasting(Case c, Fact.Kind kind) {
    return c.known(kind).findFirst().flatMap(Condition::until);
  }

  private static Optional<Found> until(Fact fact) {
    return fact.until() == null ? open() : found(fact.until().plusDays(1));
  }

  /** A lock ends by itself, whatever was imported. */
  private static Optional<Found> criticalRole(Case c) {
    return c.known(Fact.Kind.CRITICAL_ROLE)
        .map(
            lock -> {
              LocalDate most = lock.since().plusMonths(c.provision().number());
              LocalDate end = lock.until() == null ? most : lock.until().plusDays(1);
              return end.isBefore(most) ? end : most;
            })
        .max(LocalDate::compareTo)
        .flatMap(Condition::found);
  }

  private static Optional<Found> decides(Case c, Fact.Kind kind) {
    return c.known(kind).anyMatch(f -> f.with() != null && c.move().deciders().contains(f.with()))
        ? open()
        : Optional.empty();
  }

  private static Optional<Found> share(Case c) {
    if (c.move().kind() != MoveKind.PROJECT) {
      return Optional.empty();
    }
    int taken = c.known(Fact.Kind.PROJECT_SHARE).mapToInt(f -> Integer.parseInt(f.value())).sum();
    int all = taken + c.move().sharePercent();
    return all > c.provision().number() ? open(c.provision().number(), all) : Optional.empty();
  }

  private static Optional<Found> open(Object... more) {
    return Optional.of(new Found(null, List.of(more)));
  }

  private static Optional<Found> found(LocalDate from, Object... more) {
    return Optional.of(new Found(from, Stream.concat(Stream.of(from), Stream.of(more)).toList()));
  }
}
