package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.MatchingRound.Purpose;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.UnitId;

/** Colleagues of Sarah's, led by Jonas and Dana, in rounds of openings that Grace fills. */
@TestComponent
class Rounding {
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private final Convening convening;
  private final Entering entering;
  private final OwnerSheets sheets;
  private final Settling settling;
  private final RoundClock due;
  private final SampleClock clock;
  private final JdbcClient db;
  private int nr;

  Rounding(
      Tarnholm tarnholm,
      Hiring hiring,
      Convening convening,
      Entering entering,
      OwnerSheets sheets,
      Settling settling,
      RoundClock due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.convening = convening;
    this.entering = entering;
    this.sheets = sheets;
    this.settling = settling;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  void company() {
    tarnholm.founded();
    clock.set(Duration.ZERO);
  }

  Viewer hr() {
    return tarnholm.viewer("ingrid", Hat.HR_PARTNER);
  }

  Viewer grace() {
    return tarnholm.viewer("grace", Hat.MANAGER);
  }

  /** A developer in Digital, led by Jonas. */
  Viewer somebody() {
    String number = "entrant" + ++nr;
    tarnholm.person(number, "Entrant", "Nr " + nr, tarnholm.digital, tarnholm.developer);
    db.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, '2020-01-01', ?, now())
            """)
        .params(tarnholm.person(number).value(), tarnholm.person("jonas").value(), new UUID(0, 1))
        .update();
    return tarnholm.viewer(number);
  }

  List<Viewer> several(int count) {
    List<Viewer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(somebody());
    }
    return all;
  }

  OpeningId opening(Viewer owner, String title, LocationId where) {
    UnitId unit = owner.name().equals("grace") ? tarnholm.stores : tarnholm.digital;
    Posting here = Postings.seat(tarnholm, title, unit, where, 2);
    OpeningId id = Eyes.done(hiring.draft(owner, here, Set.of()));
    Eyes.done(hiring.publish(owner, id));
    return id;
  }

  OpeningId opening(String title) {
    return opening(grace(), title, tarnholm.rotterdam);
  }

  RoundPlan plan(@Nullable Integer cap, OpeningId... openings) {
    var seats = new LinkedHashMap<OpeningId, @Nullable Integer>();
    List.of(openings).forEach(o -> seats.put(o, 1));
    return new RoundPlan(
        "Spring round",
        Purpose.ROTATION,
        seats,
        Set.of(),
        today().plusDays(7),
        today().plusDays(14),
        cap,
        cap != null);
  }

  RoundId started(OpeningId... openings) {
    return started(plan(null, openings));
  }

  RoundId started(RoundPlan plan) {
    RoundId id = Eyes.done(convening.draft(hr(), plan));
    Eyes.done(convening.start(hr(), id));
    return id;
  }

  void enters(Viewer who, RoundId id, OpeningId... order) {
    Eyes.done(entering.enter(who, id));
    Eyes.done(entering.rank(who, id, wishes(order)));
  }

  static List<Entry.Wish> wishes(OpeningId... order) {
    return List.of(order).stream().map(o -> new Entry.Wish(o, false)).toList();
  }

  void ranks(Viewer owner, RoundId id, OpeningId opening, Viewer... best) {
    Map<PersonId, @Nullable Integer> said = new LinkedHashMap<>();
    int place = 1;
    for (Viewer person : best) {
      said.put(Objects.requireNonNull(person.personId()), place++);
    }
    Eyes.done(sheets.keep(owner, id, opening, said));
  }

  /** The last day for people is over. */
  void peopleAreDone() {
    days(8);
  }

  /** The last day for those who fill openings is over too. */
  void bothAreDone() {
    days(7);
  }

  void days(int days) {
    clock.set(clock.offset().plusDays(days));
    due.workOff();
    due.workOff();
  }

  void published(RoundId id) {
    Eyes.done(settling.run(hr(), id));
    Eyes.done(settling.publish(hr(), id));
  }

  LocalDate today() {
    return LocalDate.now((Clock) clock);
  }
}
