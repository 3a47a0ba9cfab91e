package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.opportunities.TarnholmPartner;
import org.waymark.app.opportunities.model.ExemptionLife.Stage;
import org.waymark.app.policy.Terms.PostingException;

/** Going outside at once, agreed to by the link in the mail: by whoever it was sent to, once. */
@OpeningsTest
@Import({TarnholmPartner.class, MailedQuestions.class})
class ExemptionByMailTest {
  private static final String WHY = "Joost has stood in since spring.";
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Hiring hiring;
  private final Exemptions exemptions;
  private final ExemptionAnswers decisions;
  private final DanaHires dana;
  private final MailedQuestions mailed;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;

  ExemptionByMailTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      Hiring hiring,
      Exemptions exemptions,
      ExemptionAnswers decisions,
      DanaHires dana,
      MailedQuestions mailed,
      List<Due> due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.hiring = hiring;
    this.exemptions = exemptions;
    this.decisions = decisions;
    this.dana = dana;
    this.mailed = mailed;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
  }

  @AfterEach
  void backToMonday() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private OpeningId draft(String title) {
    return dana.drafts(Postings.untilJanuary(tarnholm, title));
  }

  private OpeningId asked(OpeningId id) {
    Eyes.done(exemptions.ask(tarnholm.dana(), id, PostingException.REDEPLOYMENT, WHY));
    return id;
  }

  private String link(String who, OpeningId id) {
    return mailed.link(who, ExemptionQuestions.PURPOSE, exemptions.last(id).orElseThrow().id());
  }

  private Stage stage(OpeningId id) {
    return exemptions.last(id).orElseThrow().stage();
  }

  private int linksOf(String who, OpeningId id) {
    return mailed.linksOf(who, exemptions.last(id).orElseThrow().id());
  }

  @Test
  void theMailAsksOnlyWhoMayAnswer() {
    OpeningId id = asked(draft("Asked by mail"));
    assertThat(linksOf("ingrid", id)).isEqualTo(1);
    assertThat(linksOf("dana", id)).isZero();
    assertThat(mailed.look(link("dana", id))).bodyText().as("her own wish").doesNotContain(WHY);
    mailed.answer(link("dana", id), "grant-30");
    mailed.answer(link("sarah", id), "grant-30");
    assertThat(stage(id)).isEqualTo(Stage.ASKED);
  }

  @Test
  void lookingChangesNothingAndAgreeingCountsOnce() {
    OpeningId id = asked(draft("Looked at by a scanner"));
    String link = link("ingrid", id);
    for (int scanned = 0; scanned < 2; scanned++) {
      assertThat(mailed.look(link))
          .hasStatusOk()
          .bodyText()
          .contains("Looked at by a scanner", WHY, "23 December 2026");
    }
    assertThat(stage(id)).isEqualTo(Stage.ASKED);
    assertThat(mailed.answer(link, "grant-30")).matches(r -> r.getResponse().getStatus() < 400);
    assertThat(exemptions.last(id).orElseThrow().until()).isEqualTo(LocalDate.of(2026, 12, 23));
    assertThat(stage(id)).isEqualTo(Stage.GRANTED);
    assertThat(mailed.look(link)).bodyText().doesNotContain(WHY);
    mailed.answer(link, "grant-14");
    assertThat(exemptions.last(id).orElseThrow().until())
        .as("the same link again")
        .isEqualTo(LocalDate.of(2026, 12, 23));
  }

  @Test
  void whatIsPublishedGoesOutsideFromThatAnswerOn() {
    OpeningId id = draft("Published, asked by mail");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    asked(id);
    mailed.answer(link("ingrid", id), "grant-14");
    assertThat(stage(id)).isEqualTo(Stage.USED);
  }

  @Test
  void onlyWhatIsOfferedIsTaken() {
    OpeningId id = asked(draft("Another choice"));
    assertThat(mailed.answer(link("ingrid", id), "refuse")).hasStatus(422);
    assertThat(mailed.answer(link("ingrid", id), "grant-3650")).hasStatus(422);
    assertThat(stage(id)).isEqualTo(Stage.ASKED);
  }

  @Test
  void whatWasTakenBackOrAnsweredElsewhereIsNotAskedAnyMore() {
    OpeningId back = asked(draft("Taken back"));
    String old = link("ingrid", back);
    Eyes.done(exemptions.takeBack(tarnholm.dana(), back));
    mailed.answer(old, "grant-30");
    assertThat(stage(back)).isEqualTo(Stage.TAKEN_BACK);
    OpeningId no = asked(draft("Refused on the page"));
    String other = link("ingrid", no);
    Eyes.done(decisions.refuse(tarnholm.ingrid(), no, "There are three inside."));
    mailed.answer(other, "grant-30");
    assertThat(stage(no)).isEqualTo(Stage.REFUSED);
  }

  @Test
  void whoeverLostTheHatIsNotAskedByTheOldLink() {
    OpeningId id = asked(draft("The hat is gone"));
    String link = link("ingrid", id);
    hats.takeAll("ingrid");
    try {
      assertThat(mailed.look(link)).bodyText().doesNotContain(WHY);
      mailed.answer(link, "grant-30");
      assertThat(stage(id)).isEqualTo(Stage.ASKED);
    } finally {
      hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    }
  }

  @Test
  void theReminderHasTheSameLink() {
    OpeningId id = asked(draft("Reminded by mail"));
    OpeningsSlice.moveTo(clock, 4);
    due.forEach(Due::workOff);
    assertThat(
            db.sql(
                    """
                    select count(*) from communication.notice n
                    where n.person = :who and n.once like :once and n.answer_link is not null
                    """)
                .param("who", tarnholm.person("ingrid").value())
                .param("once", "exemption " + exemptions.last(id).orElseThrow().id() + " %")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(linksOf("ingrid", id)).isEqualTo(1);
  }
}
