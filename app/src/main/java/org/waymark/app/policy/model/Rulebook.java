package org.waymark.app.policy.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.Scope;

/** All provisions of one version. */
public final class Rulebook {
  /** The narrowest first; of two as narrow, the later one. */
  private static final Comparator<Provision> NARROWEST =
      comparing((Provision p) -> p.extent().narrowness())
          .thenComparing(Provision::from, nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Provision::line)
          .reversed();

  private final PolicyVersion version;
  private final List<Provision> provisions;
  private final Map<Rule, List<Provision>> byRule = new EnumMap<>(Rule.class);

  public Rulebook(PolicyVersion version, List<Provision> provisions) {
    this.version = version;
    this.provisions = List.copyOf(provisions);
    for (Rule rule : Rule.values()) {
      byRule.put(
          rule, this.provisions.stream().filter(p -> p.rule() == rule).sorted(NARROWEST).toList());
    }
  }

  public PolicyVersion version() {
    return version;
  }

  public List<Provision> provisions() {
    return provisions;
  }

  public List<Provision> on(Rule rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  /** The largest number that holds for moves of this kind in any place on that day. */
  public int most(Rule rule, MoveKind kind, LocalDate day) {
    List<Provision> some =
        on(rule).stream().filter(p -> p.holdsOn(day) && p.extent().regards(kind)).toList();
    boolean all =
        some.stream().anyMatch(p -> p.extent().covers(Scope.EVERYWHERE.of(kind), _ -> Set.of()));
    int usual = all ? 0 : Integer.parseInt(rule.usual());
    return some.stream().mapToInt(Provision::number).reduce(usual, Math::max);
  }

  /** What holds there on that day; nothing where the version says nothing of it. */
  public Optional<Provision> applying(
      Rule rule, Scope scope, LocalDate day, Function<UnitId, Set<UnitId>> above) {
    for (Provision provision : on(rule)) {
      if (provision.holdsOn(day) && provision.extent().covers(scope, above)) {
        return Optional.of(provision);
      }
    }
    return Optional.empty();
  }
}
