package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.Scope;

/** Rulebooks and people on paper. */
final class Books {
  static final PolicyVersion VERSION = new PolicyVersion(7);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UnitId COMPANY = new UnitId(new UUID(1, 0));
  static final UnitId DIGITAL = new UnitId(new UUID(1, 1));
  static final Function<UnitId, Set<UnitId>> ABOVE =
      unit -> unit.equals(DIGITAL) ? Set.of(DIGITAL, COMPANY) : Set.of(unit);
  static final Strength ASK_HR = new Strength.Soft(Decider.HR_PARTNER, 48);
  static final Strength ASK_A_LEADER = new Strength.Soft(Decider.LEADER, 120);

  private Books() {}

  static Rulebook book(Provision... provisions) {
    return new Rulebook(VERSION, Arrays.asList(provisions));
  }

  static Provision provision(Rule rule, String value) {
    return provision(rule, value, Extent.EVERYWHERE, Strength.HARD);
  }

  static Provision provision(Rule rule, String value, Strength strength) {
    return provision(rule, value, Extent.EVERYWHERE, strength);
  }

  static Provision provision(Rule rule, String value, Extent extent) {
    return provision(rule, value, extent, Strength.HARD);
  }

  static Provision provision(Rule rule, String value, Extent extent, Strength strength) {
    return new Provision(UUID.randomUUID(), rule, extent, value, strength, null, null, Map.of());
  }

  static Extent in(String country) {
    return new Extent(
        Set.of(), Set.of(country), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }

  static Extent below(UnitId unit) {
    return new Extent(Set.of(), Set.of(), Set.of(), Set.of(unit), Set.of(), Set.of(), null, null);
  }

  static Extent levels(@Nullable Integer from, @Nullable Integer to) {
    return new Extent(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), from, to);
  }

  static final PersonId SARAH = new PersonId(new UUID(2, 1));
  static final PersonId DANA = new PersonId(new UUID(2, 2));
  static final Scope IN_ROTTERDAM =
      new Scope(MoveKind.ROLE, DIGITAL, null, "NL", "ENG", 4, "permanent");

  /** Sarah, four months in her role, two years here. */
  static Subject sarah(Fact... facts) {
    return new Subject(
        SARAH,
        IN_ROTTERDAM,
        TODAY.minusMonths(4),
        TODAY.minusYears(2),
        TODAY.minusMonths(4),
        List.of(facts));
  }

  static Fact fact(Fact.Kind kind, String value) {
    return new Fact(SARAH, kind, value, TODAY.minusMonths(1), null, null, null);
  }
}
