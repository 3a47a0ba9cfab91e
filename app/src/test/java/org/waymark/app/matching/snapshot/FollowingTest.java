package org.waymark.app.matching.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.decisions.Closing;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.engine.Requirement;

@CompanyTest
@Import({SignedIn.class, Things.class})
@Transactional
class FollowingTest {
  private static final Timestamp WHENEVER = Timestamp.from(Instant.EPOCH);
  private final Snapshots snapshots;
  private final Announcer announcer;
  private final Closing closing;
  private final Openings openings;
  private final RequirementsBook book;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final SignedIn signedIn;
  private final Things things;
  private final JdbcClient db;

  FollowingTest(
      Snapshots snapshots,
      Announcer announcer,
      Closing closing,
      Openings openings,
      RequirementsBook book,
      Notices notices,
      ApplicationEventPublisher events,
      SignedIn signedIn,
      Things things,
      JdbcClient db) {
    this.snapshots = snapshots;
    this.announcer = announcer;
    this.closing = closing;
    this.openings = openings;
    this.book = book;
    this.notices = notices;
    this.events = events;
    this.signedIn = signedIn;
    this.things = things;
    this.db = db;
  }

  private PersonId sarah() {
    return signedIn.person("sarah");
  }

  private OpeningId opening() {
    return OpeningId.of(things.in("{opening:OP-1001}"));
  }

  private void forgetHerLevels() {
    db.sql("delete from skills.estimate where person_id = :sarah")
        .param("sarah", sarah().value())
        .update();
  }

  private int skills(Snapshot now) {
    return now.profile(sarah()).size();
  }

  @Test
  void nothingIsReadAgainUntilSomethingIsNoted() {
    int before = skills(snapshots.now());
    forgetHerLevels();
    assertThat(skills(snapshots.now())).isEqualTo(before);
  }

  @Test
  void aChangedProfileCountsAtOnceAndTwiceTheEventDoesNoHarm() {
    int before = skills(snapshots.now());
    Snapshot was = snapshots.now();
    forgetHerLevels();
    events.publishEvent(new ProfileChanged(sarah()));
    int after = skills(snapshots.now());
    assertThat(after).isLessThan(before);
    events.publishEvent(new ProfileChanged(sarah()));
    assertThat(skills(snapshots.now())).isEqualTo(after);
    assertThat(snapshots.now().graph()).as("nothing else was read").isSameAs(was.graph());
  }

  @Test
  void anImportOfAnotherProcessIsNoticedThroughTheTable() {
    int before = skills(snapshots.now());
    forgetHerLevels();
    note("people", null);
    assertThat(skills(snapshots.now())).isLessThan(before);
  }

  private void note(String kind, java.util.@org.jspecify.annotations.Nullable UUID subject) {
    db.sql("insert into matching.change (at, kind, subject) values (:at, :kind, :subject)")
        .param("at", WHENEVER)
        .param("kind", kind)
        .param("subject", subject)
        .update();
  }

  @Test
  void whoLeavesIsShownToNobody() {
    assertThat(snapshots.now().roster().rowsOf(Set.of(sarah())).isEmpty()).isFalse();
    db.sql("delete from people.spell where person = :sarah")
        .param("sarah", sarah().value())
        .update();
    note("person", sarah().value());
    assertThat(snapshots.now().roster().rowsOf(Set.of(sarah())).isEmpty()).isTrue();
  }

  @Test
  void aClosedOpeningLeavesTheBoard() {
    assertThat(snapshots.now().board().prospect(opening())).isPresent();
    closing.withdraw(
        signedIn.viewer("dana"), opening(), "Filled from outside", "Thank you", "Call me");
    assertThat(snapshots.now().board().prospect(opening())).isEmpty();
  }

  @Test
  void whatARoleAsksForCountsForOpeningsLikeIt() {
    RoleId role = new RoleId(java.util.UUID.fromString(things.in("{role:software-developer}")));
    List<Requirement> before = snapshots.now().roles().asked(role).all();
    db.sql(
            """
            update skills.requirement set minimum = 5 where set_id =
              (select id from skills.requirement_set where role_id = :role and valid_until is null)
            """)
        .param("role", role.value())
        .update();
    note("role", role.value());
    assertThat(book.requirementsOf(role)).allMatch(r -> r.minimum() == 5);
    assertThat(snapshots.now().roles().asked(role).all())
        .hasSameSizeAs(before)
        .allMatch(r -> r.minimum() == 5);
  }

  @Test
  void whomANewOpeningSuitsAndNobodyCanFindIsToldOnce() {
    announcer.tellPending();
    db.sql("update skills.availability set discoverable = false").update();
    db.sql("update opportunities.application set state = 'withdrawn'").update();
    db.sql("delete from matching.announcement where opening = :opening")
        .param("opening", opening().value())
        .update();
    db.sql("update skills.availability set paused_until = date '9999-01-01' where person_id = :who")
        .param("who", signedIn.person("amina").value())
        .update();
    note("people", null);
    events.publishEvent(new OpeningPublished(opening()));
    events.publishEvent(new OpeningPublished(opening()));
    announcer.tellPending();
    announcer.tellPending();
    assertThat(told(signedIn.person("amina"))).as("she pauses").isEmpty();
    assertThat(told(sarah())).hasSize(1);
    assertThat(told(signedIn.person("dana"))).as("she fills it").isEmpty();
  }

  @Test
  void whoCanBeFoundAndNeverAskedIsNotTold() {
    Snapshot now = snapshots.now();
    assertThat(
            announcer.hearers(now, announcer.hearing(now), opening()).stream()
                .filter(p -> now.roster().discoverable(p)))
        .isEmpty();
  }

  private List<Notice> told(PersonId person) {
    return notices.of(person, 100).stream()
        .filter(n -> n.href().equals("/openings/" + opening()))
        .toList();
  }

  @Test
  void whoFillsTheOpeningLearnsNothingOfThoseWhoWereTold() {
    Viewer dana = signedIn.viewer("dana");
    announcer.tellPending();
    assertThat(notices.of(dana.self(), 100))
        .noneMatch(n -> n.href().equals("/openings/" + opening()));
    assertThat(openings.fills(dana, opening())).isTrue();
  }
}
