package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.rounds.MatchingRound.Place;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** A round for everybody is told to those who could have a place in it. */
@CompanyTest
@Transactional
class ConcernedTest {
  private final Concerned concerned;
  private final Openings openings;
  private final Snapshots snapshots;
  private final People people;
  private final JdbcClient db;

  ConcernedTest(
      Concerned concerned, Openings openings, Snapshots snapshots, People people, JdbcClient db) {
    this.concerned = concerned;
    this.openings = openings;
    this.snapshots = snapshots;
    this.people = people;
    this.db = db;
  }

  private MatchingRound round() {
    List<Place> places = openings.open().stream().limit(6).map(o -> new Place(o.id(), 1)).toList();
    LocalDate day = LocalDate.of(2030, 1, 1);
    return new MatchingRound(
        new RoundId(UUID.randomUUID()),
        "Everybody",
        MatchingRound.Purpose.ROTATION,
        null,
        day,
        day.plusDays(7),
        "",
        places,
        Set.of(),
        RoundLife.Stage.ENTERING);
  }

  private boolean couldHaveOne(Snapshot now, MatchingRound round, PersonId person) {
    return round.openings().stream()
        .filter(o -> !openings.fillers(o).contains(person))
        .anyMatch(o -> has(now, o, person));
  }

  private boolean has(Snapshot now, OpeningId opening, PersonId person) {
    var asked = Asked.of(openings.requirementsOf(opening), now.graph().skills());
    return !asked.isEmpty() && now.fit(person, asked).gatePassed();
  }

  @Test
  void whoHasTheMustHavesOfOneOfItsOpeningsIsToldAndNobodyElse() {
    MatchingRound round = round();
    Snapshot now = snapshots.now();
    Set<PersonId> told = new HashSet<>(concerned.by(round));
    List<PersonId> everybody = people.everyoneEmployed().stream().map(Employment::person).toList();
    assertThat(told).isNotEmpty().hasSizeLessThan(everybody.size());
    assertThat(told).allMatch(p -> couldHaveOne(now, round, p));
  }

  @Test
  void whoPausesIsLeftAlone() {
    MatchingRound round = round();
    PersonId first = concerned.by(round).getFirst();
    db.sql(
            """
            insert into skills.availability (person_id, discoverable, paused_until, since)
            values (:person, true, date '9999-01-01', '2026-01-01')
            on conflict (person_id) do update set paused_until = excluded.paused_until
            """)
        .param("person", first.value())
        .update();
    assertThat(concerned.by(round)).doesNotContain(first);
  }
}
