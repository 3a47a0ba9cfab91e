package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
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
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.opportunities.TarnholmPartner;
import org.waymark.app.opportunities.model.OpeningRepository;

/** A publication, agreed to by the link in the mail: by whoever it was sent to, once. */
@OpeningsTest
@Import({TarnholmPartner.class, MailedQuestions.class})
class PublicationByMailTest {
  private static final String WHAT = "Talk to hikers.";
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Hiring hiring;
  private final Publishing publishing;
  private final Openings openings;
  private final OpeningRepository repository;
  private final DanaHires dana;
  private final MailedQuestions mailed;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;

  PublicationByMailTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      Hiring hiring,
      Publishing publishing,
      Openings openings,
      OpeningRepository repository,
      DanaHires dana,
      MailedQuestions mailed,
      List<Due> due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.hiring = hiring;
    this.publishing = publishing;
    this.openings = openings;
    this.repository = repository;
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

  /** A project above the share that one may ask for alone. */
  private OpeningId asked(String title) {
    OpeningId id = dana.drafts(Postings.project(tarnholm, title, 60, 1));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  private String link(String who, OpeningId id) {
    return mailed.link(who, PublicationQuestions.PURPOSE, id.value());
  }

  /** What the page behind the link offers. */
  private String offered(String link) {
    return Jsoup.parse(Eyes.body(mailed.look(link))).select("input[name=choice]").val();
  }

  private Stage stage(OpeningId id) {
    return openings.card(id).orElseThrow().stage();
  }

  private int linksOf(String who, OpeningId id) {
    return mailed.linksOf(who, id.value());
  }

  @Test
  void theMailAsksOnlyWhoMayAgree() {
    OpeningId id = asked("Asked by mail");
    await().untilAsserted(() -> assertThat(linksOf("ingrid", id)).isEqualTo(1));
    assertThat(linksOf("dana", id)).isZero();
    String agree = offered(link("ingrid", id));
    for (String other : List.of("dana", "sarah")) {
      assertThat(mailed.look(link(other, id))).bodyText().doesNotContain(WHAT);
      mailed.answer(link(other, id), agree);
    }
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
  }

  @Test
  void lookingChangesNothingAndAgreeingCountsOnce() {
    OpeningId id = asked("Looked at by a scanner");
    String link = link("ingrid", id);
    for (int scanned = 0; scanned < 2; scanned++) {
      assertThat(mailed.look(link))
          .hasStatusOk()
          .bodyText()
          .contains("Looked at by a scanner", WHAT, "Nobody could take it", "needs your words");
    }
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
    String agree = offered(link);
    assertThat(mailed.answer(link, agree)).matches(r -> r.getResponse().getStatus() < 400);
    assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    assertThat(mailed.look(link)).hasStatus(410).bodyText().contains("Agreed to and published");
    assertThat(mailed.answer(link, agree)).as("the same link again").hasStatus(410);
  }

  @Test
  void onlyWhatIsOfferedIsTaken() {
    OpeningId id = asked("Another choice");
    assertThat(mailed.answer(link("ingrid", id), "return")).hasStatus(422);
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
  }

  @Test
  void whatWasGivenBackIsNotAskedAnyMore() {
    OpeningId id = asked("Given back on the page");
    String link = link("ingrid", id);
    String agree = offered(link);
    Eyes.done(publishing.giveBack(tarnholm.ingrid(), id, "Half of that."));
    assertThat(mailed.answer(link, agree)).hasStatus(410).bodyText().contains("Given back");
    assertThat(stage(id)).isEqualTo(Stage.DRAFT);
  }

  @Test
  void nobodyAgreesToWhatWasChangedBehindTheirBack() {
    OpeningId id = asked("Changed meanwhile");
    String link = link("ingrid", id);
    String shown = offered(link);
    Eyes.done(publishing.takeBack(tarnholm.dana(), id));
    assertThat(mailed.look(link)).as("a draft is nobody’s question").hasStatus(410);
    int version = repository.find(id).orElseThrow().version();
    var other = Postings.project(tarnholm, "Changed meanwhile", 90, 1);
    Eyes.done(hiring.edit(tarnholm.dana(), id, version, other, Set.of()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(mailed.answer(link, shown)).hasStatus(422);
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
    mailed.answer(link, offered(link));
    assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void whoeverLostTheHatIsNotAskedByTheOldLink() {
    OpeningId id = asked("The hat is gone");
    String link = link("ingrid", id);
    String agree = offered(link);
    hats.takeAll("ingrid");
    try {
      assertThat(mailed.look(link)).bodyText().doesNotContain(WHAT);
      mailed.answer(link, agree);
      assertThat(stage(id)).isEqualTo(Stage.WAITING);
    } finally {
      hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    }
  }

  @Test
  void theReminderHasTheSameLink() {
    OpeningId id = asked("Reminded by mail");
    await().untilAsserted(() -> assertThat(linksOf("ingrid", id)).isEqualTo(1));
    OpeningsSlice.moveTo(clock, 4);
    due.forEach(Due::workOff);
    assertThat(
            db.sql(
                    """
                    select count(*) from communication.notice n
                    where n.person = :who and n.href = :href and n.answer_link is not null
                    """)
                .param("who", tarnholm.person("ingrid").value())
                .param("href", "/openings/" + id)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(linksOf("ingrid", id)).isEqualTo(1);
  }
}
