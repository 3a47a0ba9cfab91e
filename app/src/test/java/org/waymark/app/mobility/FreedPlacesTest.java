package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.FreedPlaces;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.life.Shares;

/** A move that is cancelled gives seat and time back, at whichever stage. */
@MovesTest
@Import(Going.class)
class FreedPlacesTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Going going;
  private final Planning planning;
  private final FreedPlaces places;
  private final RoundOffers offers;
  private final Openings openings;
  private final Shares shares;
  private final Notices notices;
  private final JdbcClient db;

  FreedPlacesTest(
      Tarnholm tarnholm,
      Moving moving,
      Going going,
      Planning planning,
      FreedPlaces places,
      RoundOffers offers,
      Openings openings,
      Shares shares,
      Notices notices,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.going = going;
    this.planning = planning;
    this.places = places;
    this.offers = offers;
    this.openings = openings;
    this.shares = shares;
    this.notices = notices;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private int free(OpeningId opening) {
    return offers.freeSeats(List.of(opening)).getOrDefault(opening, -1);
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVING", "AGREED", "SCHEDULED"})
  void aProjectThatIsNotBegunGivesTimeAndSeatBack(MoveStage stage) {
    String mover = moving.somebody();
    OpeningId project = going.project("Cancelled " + stage, 2);
    MoveId id = going.accepts(mover, project);
    if (stage != MoveStage.APPROVING) {
      moving.agree(tarnholm.jonas(), id, StepKind.RELEASE);
      moving.agree(tarnholm.dana(), id, StepKind.HOST_MANAGER);
    }
    if (stage == MoveStage.SCHEDULED) {
      Eyes.done(moving.schedule(id, moving.move(id).proposedOn()));
    }
    assertThat(moving.move(id).stage()).isEqualTo(stage);
    assertThat(shares.taken(tarnholm.person(mover))).isEqualTo(20);
    assertThat(free(project)).isEqualTo(1);
    assertThat(planning.cancel(tarnholm.viewer(mover), id, " "))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(shares.taken(tarnholm.person(mover))).as("not cancelled").isEqualTo(20);
    Eyes.done(planning.cancel(tarnholm.viewer(mover), id, "Too much at once"));
    assertThat(shares.taken(tarnholm.person(mover))).isZero();
    assertThat(free(project)).isEqualTo(2);
    places.free(moving.move(id).application());
    assertThat(shares.taken(tarnholm.person(mover))).as("freed once").isZero();
    assertThat(freedAt(id)).isEqualTo(1);
  }

  private int freedAt(MoveId id) {
    return db.sql(
            """
            select count(*) from opportunities.project_share p
              join opportunities.filled_seat s using (application)
            where application = ? and p.freed_at is not null and s.freed_at is not null
            """)
        .param(moving.move(id).application().value())
        .query(Integer.class)
        .single();
  }

  @Test
  void upToTheShareOfTheRulesTheManagerIsToldOfAProjectAndNotAsked() {
    String mover = moving.somebody();
    MoveId small = going.accepts(mover, going.project("A tenth", 10, 2));
    assertThat(moving.chain(small)).containsExactly(StepKind.HOST_MANAGER);
    assertThat(informed("jonas", "A tenth")).isEqualTo(1);
    moving.agree(tarnholm.dana(), small, StepKind.HOST_MANAGER);
    assertThat(moving.move(small).stage()).isEqualTo(MoveStage.AGREED);
    Eyes.done(moving.schedule(small, moving.move(small).proposedOn()));
    MoveId more = going.accepts(moving.somebody(), going.project("More than a tenth", 11, 2));
    assertThat(moving.chain(more)).containsExactly(StepKind.RELEASE, StepKind.HOST_MANAGER);
    assertThat(informed("jonas", "More than a tenth")).isZero();
  }

  private long informed(String number, String title) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .filter(w -> w.key().equals("mobility.told.informed") && w.values().contains(title))
        .count();
  }

  @Test
  void theSeatThatWasFreedIsFilledAgainAndNoMoreThanThat() {
    OpeningId project = going.project("Filled again", 2);
    MoveId first = going.accepts(moving.somebody(), project);
    Eyes.done(planning.cancel(tarnholm.ingrid(), first, "Needed at home"));
    going.accepts(moving.somebody(), project);
    assertThat(free(project)).isEqualTo(1);
    going.accepts(moving.somebody(), project);
    assertThat(openings.card(project).orElseThrow().stage().over()).isTrue();
    assertThat(
            db.sql(
                    "select nr from opportunities.filled_seat where opening = ? and freed_at is null order by nr")
                .param(project.value())
                .query(Integer.class)
                .list())
        .containsExactly(1, 2);
  }

  /** Of a rotation the record may lack the role until somebody fills it in. */
  @Test
  void cancelledBeforeTheNewPlaceIsKnownNothingIsLeftEither() {
    String mover = moving.somebody();
    OpeningId rotation = going.rotation("Without a role", 6, null);
    db.sql("update opportunities.opening set role = null where id = ?")
        .param(rotation.value())
        .update();
    MoveId id = moving.accepts(mover, rotation);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.PROPOSED);
    Eyes.done(planning.cancel(tarnholm.viewer(mover), id, "Never mind"));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.CANCELLED);
    assertThat(moving.chain(id)).isEmpty();
    moving.days(30);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.CANCELLED);
  }
}
