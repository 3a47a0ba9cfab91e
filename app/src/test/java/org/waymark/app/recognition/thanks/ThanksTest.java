package org.waymark.app.recognition.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.People;
import org.waymark.app.recognition.RecognitionTest;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.Together;
import org.waymark.app.recognition.thanks.ThanksFlow.Act;
import org.waymark.app.shell.StorySource;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Levels;
import org.waymark.app.skills.model.Statements;
import org.waymark.engine.Statement;

/** Sarah reports to Jonas, Jonas and Mei to Dana; Grace and Ingrid work elsewhere. */
@RecognitionTest
class ThanksTest {
  private static int day;
  private final Tarnholm tarnholm;
  private final Thanks door;
  private final Thanking thanking;
  private final PeopleThanked measure;
  private final List<StorySource> stories;
  private final Statements statements;
  private final People people;
  private final Eyes eyes;
  private final SampleClock clock;
  private final JdbcClient db;

  ThanksTest(
      Tarnholm tarnholm,
      Thanks door,
      Thanking thanking,
      PeopleThanked measure,
      List<StorySource> stories,
      Statements statements,
      People people,
      Eyes eyes,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.door = door;
    this.thanking = thanking;
    this.measure = measure;
    this.stories = stories;
    this.statements = statements;
    this.people = people;
    this.eyes = eyes;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  /** Far enough from all that was said in other tests. */
  @BeforeEach
  void later() {
    day += 200;
    OpeningsSlice.moveTo(clock, day);
  }

  private PersonId sarah() {
    return tarnholm.person("sarah");
  }

  private Outcome<ThanksId> thank(String giver, String person, SkillId... skills) {
    return door.thank(
        tarnholm.viewer(giver),
        tarnholm.person(person),
        Set.of(skills),
        "You stayed calm with an angry guest.",
        true);
  }

  private ThanksId thanked(String giver, String person, SkillId... skills) {
    return Eyes.done(thank(giver, person, skills));
  }

  private static List<String> refusals(Outcome<ThanksId> outcome) {
    return ((Outcome.Refused<ThanksId>) outcome).reasons().stream().map(Refusal::key).toList();
  }

  private long thanksFor(SkillId skill) {
    Levels levels = statements.levels(sarah(), LocalDate.now(clock)).get(skill);
    return levels == null
        ? 0
        : levels.statements().stream()
            .filter(s -> s.source() == Statement.Source.THANKS && s.ageDays() < 200)
            .count();
  }

  private Levels data() {
    return Objects.requireNonNull(
        statements.levels(sarah(), LocalDate.now(clock)).get(Tarnholm.DATA));
  }

  @Test
  void thanksMakeALevelThatWasNamedALittleSurerAndNeverMoveIt() {
    Levels before = data();
    thanked("mei", "sarah", Tarnholm.DATA);
    Levels after = data();
    assertThat(after.estimate().level()).isEqualTo(before.estimate().level());
    assertThat(after.estimate().deviation()).isLessThan(before.estimate().deviation());
  }

  @Test
  void whereNobodyNamedALevelThanksNameNone() {
    thanked("mei", "sarah", Tarnholm.COACHING);
    assertThat(statements.levels(sarah(), LocalDate.now(clock)))
        .doesNotContainKey(Tarnholm.COACHING);
  }

  @Test
  void nobodyThanksThemselvesNorTwiceInAWeekNorForNothing() {
    assertThat(refusals(thank("sarah", "sarah", Tarnholm.DATA)))
        .containsExactly("recognition.no.self");
    assertThat(refusals(thank("mei", "sarah"))).containsExactly("recognition.no.skills");
    assertThat(
            refusals(
                door.thank(tarnholm.viewer("mei"), sarah(), Set.of(Tarnholm.DATA), " ", false)))
        .containsExactly("recognition.no.words");
    thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(refusals(thank("mei", "sarah", Tarnholm.BACKLOG)))
        .containsExactly("recognition.no.again");
    OpeningsSlice.moveTo(clock, day + ThanksRule.PAUSE);
    thanked("mei", "sarah", Tarnholm.BACKLOG);
  }

  @Test
  void whoeverIsGoneIsNotThanked() {
    tarnholm.person("nils", "Nils", "Berg", tarnholm.digital, tarnholm.developer);
    tarnholm.leaves("nils", LocalDate.now(clock).minusDays(3));
    assertThat(refusals(thank("mei", "nils", Tarnholm.DATA)))
        .containsExactly("recognition.no.person");
  }

  @Test
  void thanksGivenBackAreWordsAlone() {
    thanked("sarah", "mei", Tarnholm.DATA);
    OpeningsSlice.moveTo(clock, day + 30);
    assertThat(eyes.page("/recognition/new?person=" + sarah(), tarnholm.viewer("mei")).text())
        .contains("thanked you not long ago");
    assertThat(
            eyes.page("/recognition/new?person=" + tarnholm.person("mei"), tarnholm.sarah()).text())
        .doesNotContain("thanked you not long ago");
    thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(thanksFor(Tarnholm.DATA)).isZero();
  }

  @Test
  void heapsOfThanksAreWordsAloneAndThenNoThanksAtAll() {
    for (int nr = 0; nr < ThanksRule.MOST; nr++) {
      String number = "heap" + nr;
      tarnholm.person(number, "Heap", "Nr " + nr, tarnholm.digital, tarnholm.developer);
      thanked("grace", number, Tarnholm.DATA);
    }
    assertThat(refusals(thank("grace", "sarah", Tarnholm.DATA)))
        .containsExactly("recognition.no.many");
    var year = new DateSpan(LocalDate.now(clock), LocalDate.now(clock).plusDays(1));
    assertThat(measure.of(List.of(tarnholm.person("grace")), year))
        .containsEntry(tarnholm.person("grace"), ThanksRule.COUNTING);
  }

  @Test
  void onlyThePersonSaysWhoReadsIt() {
    ThanksId id = thanked("mei", "sarah", Tarnholm.DATA);
    String page = "/recognition/" + id;
    assertThat(eyes.status(page, tarnholm.sarah())).isEqualTo(200);
    assertThat(eyes.status(page, tarnholm.viewer("mei"))).isEqualTo(200);
    assertThat(eyes.status(page, tarnholm.jonas())).isEqualTo(404);
    assertThat(eyes.status(page, tarnholm.ingrid())).isEqualTo(404);
    assertThat(eyes.post(page + "/choice", tarnholm.viewer("mei"), "choice", "publish"))
        .hasStatus(404);
    assertThat(eyes.post(page + "/choice", tarnholm.jonas(), "choice", "publish")).hasStatus(404);

    assertThat(eyes.post(page + "/choice", tarnholm.sarah(), "choice", "share")).hasStatus(303);
    assertThat(eyes.status(page, tarnholm.jonas())).isEqualTo(200);
    assertThat(eyes.status(page, tarnholm.dana())).as("above the manager").isEqualTo(404);
    assertThat(eyes.page("/recognition/wall", tarnholm.viewer("grace")).text())
        .doesNotContain("angry guest");

    assertThat(eyes.post(page + "/choice", tarnholm.sarah(), "choice", "publish")).hasStatus(303);
    assertThat(eyes.page("/recognition/wall", tarnholm.viewer("grace")).text())
        .contains("angry guest");
    assertThat(eyes.page("/people/" + sarah() + "/recognition", tarnholm.viewer("grace")).text())
        .contains("angry guest");
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.KEEP));
    assertThat(eyes.status(page, tarnholm.viewer("grace"))).isEqualTo(404);
  }

  @Test
  void whatIsRefusedIsNoEvidenceAndTheGiverIsNotTold() {
    ThanksId id = thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(thanksFor(Tarnholm.DATA)).isEqualTo(1);
    String before = eyes.page("/recognition/" + id, tarnholm.viewer("mei")).select("main").text();
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.REFUSE));
    assertThat(thanksFor(Tarnholm.DATA)).isZero();
    assertThat(eyes.page("/recognition/" + id, tarnholm.viewer("mei")).select("main").text())
        .isEqualTo(before);
    assertThat(eyes.body("/people/" + sarah() + "/recognition", tarnholm.jonas()))
        .doesNotContain("/recognition/" + id);
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.KEEP));
    assertThat(thanksFor(Tarnholm.DATA)).isEqualTo(1);
  }

  @Test
  void takenBackItIsGoneForBoth() {
    ThanksId id = thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(eyes.post("/recognition/" + id + "/withdrawal", tarnholm.sarah())).hasStatus(404);
    assertThat(eyes.post("/recognition/" + id + "/withdrawal", tarnholm.viewer("mei")))
        .hasStatus(303);
    assertThat(eyes.status("/recognition/" + id, tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.status("/recognition/" + id, tarnholm.viewer("mei"))).isEqualTo(404);
    assertThat(thanksFor(Tarnholm.DATA)).isZero();
  }

  @Test
  void whatWasChosenIsOnlyEverAddedTo() {
    ThanksId id = thanked("mei", "sarah", Tarnholm.DATA);
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.SHARE));
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.KEEP));
    assertThat(thanking.choose(tarnholm.sarah(), id, Act.KEEP)).isInstanceOf(Outcome.Refused.class);
    assertThat(
            db.sql("select choice from recognition.thanks_choice where thanks = ? order by nr")
                .param(id.value())
                .query(String.class)
                .list())
        .containsExactly("kept", "shared", "kept");
  }

  @Test
  void aManagerIsRemindedByTheirOwnThanksAlone() {
    Viewer jonas = tarnholm.jonas();
    assertThat(door.nextSteps(jonas, List.of(sarah(), tarnholm.person("mei"))))
        .containsOnlyKeys(sarah());
    thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(door.nextSteps(jonas, List.of(sarah()))).containsOnlyKeys(sarah());
    thanked("jonas", "sarah", Tarnholm.DATA);
    assertThat(door.nextSteps(jonas, List.of(sarah()))).isEmpty();
    assertThat(eyes.page("/team/recognition", jonas).text()).contains("You thanked everybody");
  }

  @Test
  void theStoryNamesWhatTheViewerMayRead() {
    ThanksId id = thanked("mei", "sarah", Tarnholm.DATA);
    assertThat(steps(tarnholm.sarah())).contains("/recognition/" + id);
    assertThat(steps(tarnholm.jonas())).doesNotContain("/recognition/" + id);
    Eyes.done(thanking.choose(tarnholm.sarah(), id, Act.SHARE));
    assertThat(steps(tarnholm.jonas())).contains("/recognition/" + id);
  }

  private List<String> steps(Viewer viewer) {
    return stories.stream()
        .flatMap(s -> s.steps(viewer, sarah()).stream())
        .map(StorySource.Step::href)
        .toList();
  }

  @Test
  void ofTwentyThanksAtOnceOneIsGiven() throws Exception {
    Viewer mei = tarnholm.viewer("mei");
    PersonId sarah = sarah();
    assertThat(
            Together.of(
                20,
                _ ->
                    () ->
                        door.thank(mei, sarah, Set.of(Tarnholm.DATA), "At once.", false)
                            instanceof Outcome.Done<ThanksId>))
        .containsOnlyOnce(true);
  }

  @Test
  void ofTwoWhoThankEachOtherAtOnceOneCounts() throws Exception {
    Viewer mei = tarnholm.viewer("mei");
    Viewer sarah = tarnholm.sarah();
    Together.of(
        2,
        nr ->
            () ->
                (nr == 0
                        ? door.thank(mei, sarah.self(), Set.of(Tarnholm.DATA), "For you.", false)
                        : door.thank(sarah, mei.self(), Set.of(Tarnholm.DATA), "And you.", false))
                    instanceof Outcome.Done<ThanksId>);
    assertThat(
            db.sql(
                    "select weight from recognition.thanks where given_on = ? and words in ('For"
                        + " you.', 'And you.') order by weight")
                .param(LocalDate.now(clock))
                .query(String.class)
                .list())
        .containsExactly("counts", "returned");
  }

  @Test
  void thanksAreSaidOnThePageWithoutAScript() {
    Viewer grace = tarnholm.viewer("grace", Hat.MANAGER);
    var form = eyes.page("/recognition/new?person=" + sarah(), grace);
    assertThat(form.select("h1").text()).isEqualTo("Thank Sarah Kimani");
    var refused =
        eyes.post(
            "/recognition",
            grace,
            Eyes.fields(form, "words", "Kept the map straight.", "name1", "Nothing like it"));
    assertThat(refused).hasStatus(422).bodyText().contains("No skill is called", "Kept the map");
    String there =
        Eyes.redirect(
            eyes.post(
                "/recognition",
                grace,
                Eyes.fields(form, "words", "Kept the map straight.", "name1", "data analysis")));
    assertThat(eyes.page(there, tarnholm.sarah()).text())
        .contains("Kept the map straight.", "Data analysis");
    assertThat(eyes.page("/recognition", tarnholm.sarah()).text()).contains("Grace");
    assertThat(people.card(sarah())).isPresent();
  }

  @Test
  void thePageOfAManagerSaysItsHeadingOnce() {
    assertThat(
            eyes.page("/team/recognition", tarnholm.jonas()).select("main h1, main h2").eachText())
        .hasSize(1);
  }
}
