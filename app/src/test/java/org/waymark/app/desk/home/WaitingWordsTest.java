package org.waymark.app.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Jonas, who leads Theo, says something good about him. */
@CompanyTest
@Transactional
@Import(SignedIn.class)
class WaitingWordsTest {
  private static final String THANKS = "recognition.notice.thanks";
  private final WaitingWords words;
  private final Thanks thanks;
  private final Endorsements endorsements;
  private final Organisation organisation;
  private final Skills skills;
  private final RequirementsBook book;
  private final Notices notices;
  private final SignedIn signedIn;
  private final MockMvcTester web;
  private final SampleClock clock;

  WaitingWordsTest(
      WaitingWords words,
      Thanks thanks,
      Endorsements endorsements,
      Organisation organisation,
      Skills skills,
      RequirementsBook book,
      Notices notices,
      SignedIn signedIn,
      MockMvcTester web,
      SampleClock clock) {
    this.words = words;
    this.thanks = thanks;
    this.endorsements = endorsements;
    this.organisation = organisation;
    this.skills = skills;
    this.book = book;
    this.notices = notices;
    this.signedIn = signedIn;
    this.web = web;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsNew() {
    notices.seen(signedIn.person("theo"));
  }

  @AfterEach
  void today() {
    clock.set(Duration.ZERO);
  }

  private String thanked() {
    SkillId skill = skills.byCode("active-listening").orElseThrow();
    String said = "You let the shop talk for ten minutes before you said a word.";
    return "/recognition/"
        + done(
            thanks.thank(
                signedIn.viewer("jonas"), signedIn.person("theo"), Set.of(skill), said, false));
  }

  private String endorsed() {
    RoleCard role =
        organisation.roles().stream()
            .filter(r -> r.title().equals("Senior developer"))
            .findFirst()
            .orElseThrow();
    Said said =
        new Said(
            Readiness.NOW,
            List.of(new Point(book.requirementsOf(role.id()).getFirst().skill(), "Saw it weekly.")),
            "Asks until it is clear.");
    return "/endorsements/"
        + done(
            endorsements.endorse(
                signedIn.viewer("jonas"), signedIn.person("theo"), role.id(), said));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused -> throw new AssertionError(refused.reasons());
    };
  }

  private List<String> waiting(String who) {
    return words.of(signedIn.person(who)).stream()
        .map(item -> String.valueOf(item.href()))
        .toList();
  }

  private void opens(String who, String page) {
    assertThat(web.get().uri(page).with(signedIn.as(who)).exchange()).hasStatus2xxSuccessful();
  }

  @Test
  void thanksAreOneLineWithTheirPageUntilTheyWereRead() {
    String page = thanked();
    assertThat(words.of(signedIn.person("theo")))
        .singleElement()
        .satisfies(item -> assertThat(item.what().key()).isEqualTo(THANKS))
        .satisfies(item -> assertThat(item.href()).isEqualTo(page));
    assertThat(web.get().uri("/").with(signedIn.as("theo")).exchange())
        .bodyText()
        .contains("href=\"" + page + "\"", "Jonas Feld thanks you for your work.", "New since");
    opens("theo", page);
    assertThat(waiting("theo")).isEmpty();
  }

  @Test
  void anEndorsementToo() {
    String page = endorsed();
    assertThat(waiting("theo")).containsExactly(page);
    opens("theo", page);
    assertThat(waiting("theo")).isEmpty();
  }

  @Test
  void nobodyElseHearsOfItAndNobodyElseReadsItForThem() {
    String page = thanked();
    assertThat(waiting("jonas")).doesNotContain(page);
    assertThat(waiting("liesbeth")).doesNotContain(page);
    opens("jonas", page);
    assertThat(waiting("theo")).containsExactly(page);
  }

  @Test
  void whatWasTakenBackDoesNotWait() {
    String page = thanked();
    assertThat(
            web.post().uri(page + "/withdrawal").with(signedIn.as("jonas")).with(csrf()).exchange())
        .hasStatus3xxRedirection();
    assertThat(waiting("theo")).isEmpty();
  }

  @Test
  void afterAMonthItWaitsNoLonger() {
    thanked();
    clock.set(Duration.ofDays(31));
    assertThat(waiting("theo")).isEmpty();
  }

  @Test
  void whatElseTheyWereToldIsNoGoodWord() {
    notices.tell(
        signedIn.person("theo"),
        "recognition",
        "reward of theo",
        Words.of("recognition.notice.credit"),
        "/rewards");
    assertThat(waiting("theo")).isEmpty();
  }
}
