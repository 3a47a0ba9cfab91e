package org.waymark.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Employment;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.model.Granted;
import org.waymark.app.policy.model.Granted.Exempt;
import org.waymark.app.policy.model.Judge;
import org.waymark.app.policy.model.Obstacle;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Rulebook;
import org.waymark.app.policy.model.Subject;
import org.waymark.app.policy.model.TermsReader;
import org.waymark.app.policy.model.Versions;

/** Reads the version in force today. */
@Component
class RulesInForce implements Policy {
  private static final int WHOLE = 100;
  private final Versions versions;
  private final Workforce workforce;
  private final Granted granted;
  private final Organisation organisation;
  private final Clock clock;
  private final AtomicReference<@Nullable Rulebook> lastRead = new AtomicReference<>();

  RulesInForce(
      Versions versions,
      Workforce workforce,
      Granted granted,
      Organisation organisation,
      Clock clock) {
    this.versions = versions;
    this.workforce = workforce;
    this.granted = granted;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public PolicyVersion current() {
    return versions.inForceOn(today());
  }

  @Override
  public Terms terms(Scope scope) {
    Places places = Places.with(organisation, Set.of());
    return new TermsReader(book(), scope, today(), places::above).read();
  }

  @Override
  public int mostProjectShare() {
    return book().most(Rule.PROJECT_SHARE, MoveKind.PROJECT, today());
  }

  @Override
  public int projectShare(PersonId person, UUID project) {
    Move move = new Move(MoveKind.PROJECT, project, null, null, null, 0, Set.of());
    return allowed(holding(List.of(person)).getOrDefault(person, List.of()), move)
            .contains(Rule.PROJECT_SHARE)
        ? WHOLE
        : terms(scopeOf(person, MoveKind.PROJECT)).projects().sharePercent();
  }

  @Override
  public Map<PersonId, Terms> termsFor(Collection<Employment> people) {
    Places places =
        Places.with(
            organisation, people.stream().map(Employment::role).collect(Collectors.toSet()));
    Rulebook book = book();
    Map<Scope, Terms> read = new HashMap<>();
    Map<PersonId, Terms> terms = new HashMap<>();
    for (Employment e : people) {
      Scope scope = places.scope(null, e.role(), e.unit(), e.location(), e.entity());
      terms.put(
          e.person(),
          read.computeIfAbsent(
              scope, s -> new TermsReader(book, s, today(), places::above).read()));
    }
    return terms;
  }

  @Override
  public Scope scopeOf(PersonId person, MoveKind kind) {
    return workforce.of(List.of(person)).subjects().stream()
        .map(Subject::place)
        .map(place -> place.of(kind))
        .findFirst()
        .orElse(Scope.EVERYWHERE.of(kind));
  }

  @Override
  public Scope scopeOf(
      MoveKind kind, @Nullable RoleId role, @Nullable UnitId unit, @Nullable LocationId location) {
    return Places.with(organisation, role == null ? Set.of() : Set.of(role))
        .scope(kind, role, unit, location, null);
  }

  @Override
  public List<Verdict> verdicts(PersonId person, List<Move> moves) {
    Rulebook book = book();
    Workforce.Seen seen = workforce.of(List.of(person));
    if (seen.subjects().isEmpty()) {
      Refusal gone = Refusal.of("policy.why.gone");
      return moves.stream()
          .<Verdict>map(_ -> new Verdict.Blocked(List.of(gone), book.version()))
          .toList();
    }
    Judge judge = new Judge(book, today(), seen.places()::above);
    List<Exempt> own = holding(List.of(person)).getOrDefault(person, List.of());
    Subject subject = seen.subjects().getFirst();
    return moves.stream().map(m -> judge.verdict(subject, m, allowed(own, m))).toList();
  }

  @Override
  public Map<PersonId, Verdict> verdicts(Collection<PersonId> some, Move move) {
    Workforce.Seen seen = workforce.of(some);
    Judge judge = new Judge(book(), today(), seen.places()::above);
    Map<PersonId, List<Exempt>> exempt = holding(some);
    Map<PersonId, Verdict> verdicts = new HashMap<>();
    for (Subject subject : seen.subjects()) {
      List<Exempt> own = exempt.getOrDefault(subject.person(), List.of());
      verdicts.put(subject.person(), judge.verdict(subject, move, allowed(own, move)));
    }
    return verdicts;
  }

  /** The rules that an exception would have to take out of the way. */
  Set<Rule> broken(PersonId person, Move move) {
    Workforce.Seen seen = workforce.of(List.of(person));
    Judge judge = new Judge(book(), today(), seen.places()::above);
    Set<Rule> held = allowed(holding(List.of(person)).getOrDefault(person, List.of()), move);
    return seen.subjects().stream()
        .flatMap(subject -> judge.obstacles(subject, move).stream())
        .filter(Obstacle::soft)
        .map(Obstacle::rule)
        .filter(rule -> !held.contains(rule))
        .collect(Collectors.toSet());
  }

  private Map<PersonId, List<Exempt>> holding(Collection<PersonId> some) {
    return granted.holding(some, today());
  }

  private static Set<Rule> allowed(List<Exempt> exempt, Move move) {
    return exempt.stream()
        .filter(e -> e.covers(move))
        .flatMap(e -> e.rules().stream())
        .collect(Collectors.toSet());
  }

  /** Read once: a version in force is never written to again. */
  private Rulebook book() {
    PolicyVersion current = current();
    Rulebook known = lastRead.get();
    if (known != null && known.version().equals(current)) {
      return known;
    }
    Rulebook read = versions.book(current);
    lastRead.set(read);
    return read;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
