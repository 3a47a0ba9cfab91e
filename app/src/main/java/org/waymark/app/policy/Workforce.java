package org.waymark.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.CareerPoint;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.policy.model.Facts;
import org.waymark.app.policy.model.Subject;

/** People as rules look at them, in a handful of queries however many they are. */
@Component
class Workforce {
  private static final int MANY = 1_000;
  private final People people;
  private final Careers careers;
  private final Organisation organisation;
  private final Facts imported;
  private final List<PolicyFact> told;
  private final Clock clock;

  Workforce(
      People people,
      Careers careers,
      Organisation organisation,
      Facts imported,
      List<PolicyFact> told,
      Clock clock) {
    this.people = people;
    this.careers = careers;
    this.organisation = organisation;
    this.imported = imported;
    this.told = told;
    this.clock = clock;
  }

  /** People and the organisation that they are looked at in. */
  record Seen(Places places, List<Subject> subjects) {}

  Seen everyone() {
    Stream<Fact> known =
        Stream.concat(imported.all().stream(), told.stream().flatMap(t -> t.all().stream()));
    Places places = Places.all(organisation);
    Map<PersonId, List<Fact>> facts = byPerson(known);
    return new Seen(places, careers.points().stream().map(p -> subject(places, p, facts)).toList());
  }

  /** Of many it is quicker to ask for everybody. */
  Seen of(Collection<PersonId> some) {
    if (some.size() >= MANY) {
      Set<PersonId> wanted = Set.copyOf(some);
      Seen all = everyone();
      return new Seen(
          all.places(), all.subjects().stream().filter(s -> wanted.contains(s.person())).toList());
    }
    Collection<Employment> employed = people.current(some).values();
    Places places =
        Places.with(
            organisation, employed.stream().map(Employment::role).collect(Collectors.toSet()));
    List<PersonId> ids = employed.stream().map(Employment::person).toList();
    Map<PersonId, LocalDate> moved = careers.lastMoves(ids);
    Map<PersonId, List<Fact>> facts =
        byPerson(
            Stream.concat(
                imported.of(ids).stream(), told.stream().flatMap(t -> t.of(ids).stream())));
    return new Seen(
        places,
        employed.stream()
            .map(e -> subject(places, point(e, moved.get(e.person())), facts))
            .toList());
  }

  private static CareerPoint point(Employment e, @Nullable LocalDate moved) {
    return new CareerPoint(
        e.person(),
        e.role(),
        e.unit(),
        e.location(),
        e.entity(),
        e.roleSince(),
        e.hiredOn(),
        moved);
  }

  private static Subject subject(
      Places places, CareerPoint point, Map<PersonId, List<Fact>> facts) {
    List<Fact> own = facts.getOrDefault(point.person(), List.of());
    Scope place = places.of(point, MoveKind.ROLE).under(contract(own));
    return new Subject(
        point.person(), place, point.roleSince(), point.hiredOn(), point.movedOn(), own);
  }

  private Map<PersonId, List<Fact>> byPerson(Stream<Fact> known) {
    LocalDate today = LocalDate.now(clock);
    return known.filter(fact -> fact.holdsOn(today)).collect(Collectors.groupingBy(Fact::person));
  }

  private static @Nullable String contract(List<Fact> own) {
    return own.stream()
        .filter(f -> f.kind() == Fact.Kind.CONTRACT)
        .map(Fact::value)
        .findFirst()
        .orElse(null);
  }
}
