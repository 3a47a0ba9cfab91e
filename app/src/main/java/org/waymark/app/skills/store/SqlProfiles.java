package org.waymark.app.skills.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.Availability;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Sights;

@Repository
class SqlProfiles implements Profiles {
  private final JdbcClient jdbc;
  private final People people;
  private final RoleGuesses guesses;
  private final Statements statements;
  private final Availability availability;
  private final InterestRows interests;
  private final Sights sights;
  private final Clock clock;

  SqlProfiles(
      JdbcClient jdbc,
      People people,
      RoleGuesses guesses,
      Statements statements,
      Availability availability,
      InterestRows interests,
      Sights sights,
      Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.guesses = guesses;
    this.statements = statements;
    this.availability = availability;
    this.interests = interests;
    this.sights = sights;
    this.clock = clock;
  }

  @Override
  public boolean mayRead(Viewer viewer, PersonId person) {
    return sights.of(viewer, person).levels();
  }

  @Override
  public Map<PersonId, List<Estimate>> estimates(Collection<PersonId> wanted) {
    Map<PersonId, List<Estimate>> stated = new HashMap<>();
    jdbc.sql(
            """
            select person_id, skill_id, level, certainty, lowest, highest from skills.estimate
            where person_id = any (?) order by person_id, skill_id
            """)
        .param(Sql.uuids(wanted))
        .query(
            rs -> {
              stated
                  .computeIfAbsent(Sql.person(rs, "person_id"), _ -> new ArrayList<>())
                  .add(estimate(rs));
            });
    var roles = guesses.forPeople(people.current(wanted).values());
    Map<PersonId, List<Estimate>> all = new HashMap<>();
    for (PersonId person : wanted) {
      List<Estimate> both = roles.added(person, stated.getOrDefault(person, List.of()));
      if (!both.isEmpty()) {
        all.put(person, both);
      }
    }
    return all;
  }

  @Override
  @Transactional(readOnly = true)
  public void everyEstimate(Consumer<Profile> each) {
    List<Employment> employed = people.everyoneEmployed();
    var roles = guesses.forEverybody(employed);
    Set<PersonId> seen = new HashSet<>();
    var gathering =
        new Gathering(
            (person, stated) -> {
              seen.add(person);
              each.accept(new Profile(person, roles.added(person, stated)));
            });
    try (var rows =
        jdbc
            .sql(
                "select person_id, skill_id, level, certainty, lowest, highest from skills.estimate order by person_id, skill_id")
            .withFetchSize(Sql.FETCH)
            .query((rs, _) -> new Row(rs.getObject("person_id", UUID.class), estimate(rs)))
            .stream()) {
      rows.forEach(gathering::add);
    }
    gathering.finish();
    for (Employment e : employed) {
      if (!seen.contains(e.person())) {
        List<Estimate> guessed = roles.added(e.person(), List.of());
        if (!guessed.isEmpty()) {
          each.accept(new Profile(e.person(), guessed));
        }
      }
    }
  }

  private record Row(UUID person, Estimate estimate) {}

  private static Estimate estimate(java.sql.ResultSet rs) throws java.sql.SQLException {
    return new Estimate(
        Sql.skill(rs),
        rs.getInt("level"),
        CertaintyCode.of(rs.getInt("certainty")),
        Origin.STATEMENTS,
        rs.getInt("lowest"),
        rs.getInt("highest"));
  }

  /** Hands on a person when the next one begins. */
  private static final class Gathering {
    private final java.util.function.BiConsumer<PersonId, List<Estimate>> each;
    private UUID person = new UUID(0, 0);
    private List<Estimate> estimates = new ArrayList<>();

    Gathering(java.util.function.BiConsumer<PersonId, List<Estimate>> each) {
      this.each = each;
    }

    void add(Row row) {
      if (!row.person().equals(person)) {
        finish();
        person = row.person();
      }
      estimates.add(row.estimate());
    }

    void finish() {
      if (!estimates.isEmpty()) {
        each.accept(new PersonId(person), estimates);
        estimates = new ArrayList<>();
      }
    }
  }

  @Override
  public List<Statement> statementsOf(PersonId person) {
    return statements.current(person);
  }

  @Override
  public Set<PersonId> discoverable(Collection<PersonId> wanted) {
    return availability.found(wanted, LocalDate.now(clock));
  }

  @Override
  public Set<PersonId> everyoneDiscoverable() {
    return discoverable(
        people.everyoneEmployed().stream().map(Employment::person).collect(Collectors.toSet()));
  }

  @Override
  public Set<PersonId> everyonePausing() {
    return availability.pausing(LocalDate.now(clock));
  }

  @Override
  public Optional<LocalDate> pausedUntil(PersonId person) {
    LocalDate today = LocalDate.now(clock);
    return availability
        .of(person)
        .filter(choice -> choice.pausingOn(today))
        .map(Availability.Choice::pausedUntil);
  }

  @Override
  public Map<PersonId, List<Interest>> interests(Collection<PersonId> wanted) {
    return interests.of(wanted);
  }
}
