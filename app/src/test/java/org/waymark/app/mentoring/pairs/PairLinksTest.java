package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.People;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

/** Mei asks Emeka to be her mentor, and after him Amara; both answer from the mail. */
@CompanyTest
@Transactional
class PairLinksTest {
  private static final String WORDS = "How do you cut a service in three?";
  private final Mentoring mentoring;
  private final AnswerLinks links;
  private final Skills skills;
  private final People people;
  private final MockMvcTester web;
  private final JdbcClient db;
  private final SampleClock clock;
  private final Duration before;
  private MentorshipId id = new MentorshipId(new UUID(0, 0));

  PairLinksTest(
      Mentoring mentoring,
      AnswerLinks links,
      Skills skills,
      People people,
      MockMvcTester web,
      JdbcClient db,
      Clock clock) {
    this.mentoring = mentoring;
    this.links = links;
    this.skills = skills;
    this.people = people;
    this.web = web;
    this.db = db;
    this.clock = (SampleClock) clock;
    this.before = this.clock.offset();
  }

  @BeforeEach
  void meiAsks() {
    SkillId skill = Objects.requireNonNull(skills.codes().get("code-review"));
    OfferId first = offers("emeka", skill);
    OfferId second = offers("amara", skill);
    id =
        done(
            mentoring.ask(
                viewer("mei"),
                SupportKind.MENTOR,
                Need.of(skill, WORDS),
                List.of(first, second),
                false));
  }

  @AfterEach
  void backToToday() {
    clock.set(before);
  }

  private OfferId offers(String who, SkillId skill) {
    return done(
        mentoring.offer(
            viewer(who),
            new OfferDraft(
                SupportKind.MENTOR,
                5,
                true,
                Set.of("en"),
                ZoneId.of("Europe/Oslo"),
                Set.of(skill),
                Set.of(),
                "Gladly.")));
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private Viewer viewer(String key) {
    PersonId who = person(key);
    return new Viewer(who.value(), who, "", List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  /** The link that stood in the mail. */
  private String link(String who) {
    Instant until = clock.instant().plus(Duration.ofDays(3));
    return links.issue(person(who), PairQuestions.PURPOSE, id.value(), until).path();
  }

  private MvcTestResult look(String link) {
    return web.get().uri(link).exchange();
  }

  private MvcTestResult answer(String link, String choice) {
    return web.post().uri(link).with(csrf()).param("choice", choice).exchange();
  }

  private Map<String, Object> row() {
    return db.sql("select state, mentor from mentoring.mentorship where id = ?")
        .param(id.value())
        .query()
        .singleRow();
  }

  private int linksOf(String who) {
    return db.sql(
            "select count(*) from communication.answer_link where person = :who and subject = :id")
        .param("who", person(who).value())
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void theMailAsksWhoIsAskedAndNobodyElse() {
    assertThat(linksOf("emeka")).isEqualTo(1);
    assertThat(linksOf("amara")).as("not her turn").isZero();
    assertThat(linksOf("mei")).isZero();
  }

  @Test
  void lookingChangesNothingAndAYesCountsOnce() {
    String link = link("emeka");
    for (int scanned = 0; scanned < 2; scanned++) {
      assertThat(look(link)).hasStatusOk().bodyText().contains("asks you to be a mentor", WORDS);
    }
    assertThat(row()).containsEntry("state", "asked");
    assertThat(answer(link, "accept")).matches(r -> r.getResponse().getStatus() < 400);
    assertThat(row()).containsEntry("state", "active");
    answer(link, "decline");
    assertThat(row()).as("the same link again").containsEntry("state", "active");
  }

  @Test
  void aNoGoesOnToTheNextWhoThenHasALinkOfTheirOwn() {
    String link = link("emeka");
    answer(link, "decline");
    assertThat(row()).containsEntry("mentor", person("amara").value());
    assertThat(linksOf("amara")).isEqualTo(1);
    assertThat(look(link)).bodyText().doesNotContain(WORDS);
    answer(link, "accept");
    assertThat(row()).as("replayed").containsEntry("state", "asked");
    answer(link("amara"), "accept");
    assertThat(row()).containsEntry("state", "active");
  }

  @Test
  void anExpiredLinkDecidesNothing() {
    String link = link("emeka");
    clock.set(before.plusDays(30));
    assertThat(look(link)).bodyText().doesNotContain(WORDS);
    answer(link, "accept");
    assertThat(row()).containsEntry("state", "asked");
  }

  @Test
  void aLinkOfSomebodyWhoIsNotAskedAsksNothing() {
    String link = link("jonas");
    assertThat(look(link)).bodyText().doesNotContain(WORDS);
    answer(link, "accept");
    assertThat(row())
        .containsEntry("state", "asked")
        .containsEntry("mentor", person("emeka").value());
  }

  @Test
  void whatWasWithdrawnIsNotAskedAnyMore() {
    String link = link("emeka");
    done(mentoring.withdraw(viewer("mei"), id));
    answer(link, "accept");
    assertThat(row()).containsEntry("state", "withdrawn");
  }

  @Test
  void aWordThatIsNoChoiceIsNoAnswer() {
    assertThat(answer(link("emeka"), "perhaps")).hasStatus(422);
    assertThat(row()).containsEntry("state", "asked");
  }
}
