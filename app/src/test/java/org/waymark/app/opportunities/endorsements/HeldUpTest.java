package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.HeldUp;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;

/** How often what Jonas said came true; told from five settled ones on, and never to Jonas. */
@OpeningsTest
class HeldUpTest {
  private final Tarnholm tarnholm;
  private final DanaHires dana;
  private final Endorsements endorsements;
  private final Applications applications;
  private final Openings openings;
  private final Told told;
  private final JdbcClient db;

  HeldUpTest(
      Tarnholm tarnholm,
      DanaHires dana,
      Endorsements endorsements,
      Applications applications,
      Openings openings,
      Told told,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.endorsements = endorsements;
    this.applications = applications;
    this.openings = openings;
    this.told = told;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private PersonId jonas() {
    return tarnholm.person("jonas");
  }

  /** Jonas spoke for Sarah, and a panel gave her this score before the answer was no. */
  private OpeningId judged(String title, int score) {
    OpeningId opening = dana.publishes(title);
    Said said = new Said(Readiness.NOW, List.of(new Point(Tarnholm.BACKLOG, "Seen.")), "");
    Eyes.done(endorsements.endorse(tarnholm.jonas(), tarnholm.person("sarah"), opening, said));
    ApplicationId id = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    db.sql("insert into opportunities.judgement values (:id, :dana, :at)")
        .param("id", id.value())
        .param("dana", tarnholm.person("dana").value())
        .param("at", LocalDate.of(2026, 11, 24))
        .update();
    db.sql("insert into opportunities.score values (:id, :dana, 1, :score)")
        .param("id", id.value())
        .param("dana", tarnholm.person("dana").value())
        .param("score", score)
        .update();
    db.sql(
            """
            with answered as (insert into opportunities.application_state
              (application, nr, state, at) values (:id, 99, 'not_selected', :at) returning 1)
            update opportunities.application set state = 'not_selected', state_nr = 99
            where id = :id and exists (select from answered)
            """)
        .param("id", id.value())
        .param("at", LocalDate.of(2026, 11, 25))
        .update();
    return opening;
  }

  @Test
  void fiveHaveToBeSettledBeforeAnythingIsSaidAndJonasNeverReadsIt() {
    judged("First", 4);
    judged("Second", 3);
    judged("Third", 5);
    judged("Fourth", 1);
    assertThat(endorsements.heldUp(jonas())).as("four would tell of single people").isEmpty();
    OpeningId last = judged("Fifth", 2);
    assertThat(endorsements.heldUp(jonas())).contains(new HeldUp(3, 5));
    OpeningCard card = openings.card(last).orElseThrow();
    PersonId sarah = tarnholm.person("sarah");
    assertThat(told.views(tarnholm.dana(), card, sarah).getFirst().heldUp()).isNotNull();
    assertThat(told.views(tarnholm.jonas(), card, sarah).getFirst().heldUp())
        .as("it counts applications that he may not know of")
        .isNull();
    DateSpan ever = new DateSpan(LocalDate.of(2020, 1, 1), null);
    assertThat(endorsements.kept(jonas(), ever)).as("nobody moved").isZero();
    assertThat(endorsements.heldUp(tarnholm.person("grace"))).isEmpty();
  }
}
