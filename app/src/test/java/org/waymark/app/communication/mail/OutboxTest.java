package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Attachment;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.PostOffice;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

@MailTest
class OutboxTest {
  private static final Words WORDS = Words.of("opportunities.notice.closed", "Secret Keeper");
  private final PaperCompany company;
  private final Notices notices;
  private final AnswerLinks links;
  private final Preferences preferences;
  private final Postman postman;
  private final GreenMail server;
  private final SampleClock clock;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OutboxTest(
      PaperCompany company,
      Notices notices,
      AnswerLinks links,
      Preferences preferences,
      Postman postman,
      GreenMail server,
      SampleClock clock,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.company = company;
    this.notices = notices;
    this.links = links;
    this.preferences = preferences;
    this.postman = postman;
    this.server = server;
    this.clock = clock;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @BeforeEach
  void open() {
    company.open();
    PostOffice.empty(server);
    clock.set(Duration.ZERO);
  }

  private void tell(String who, String once) {
    notices.tell(company.person(who), "opportunities", once, WORDS, "/applications/7");
  }

  private void suggest(String who, String once) {
    notices.tell(company.person(who), "matching.suits", once, WORDS, "/openings/" + once);
  }

  private List<MimeMessage> mails() {
    postman.workOff();
    return PostOffice.arrived(server);
  }

  private String state() {
    return jdbc.sql("select state from communication.delivery").query(String.class).single();
  }

  @Test
  void whatIsToldOnceIsMailedOnceWithWordsInside() throws Exception {
    tell("sarah", "closed 7");
    tell("sarah", "closed 7");
    assertThat(mails()).hasSize(1);
    assertThat(mails()).as("a second round finds nothing").hasSize(1);
    MimeMessage mail = mails().getFirst();
    String text = GreenMailUtil.getBody(mail);
    assertThat(PostOffice.to(mail)).isEqualTo("sarah@example.com");
    assertThat(mail.getContentType()).startsWith("multipart/mixed");
    assertThat(text)
        .contains("text/plain", "text/html", "Secret Keeper", "/applications/7")
        .contains("/settings/notifications");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(state()).isEqualTo("sent");
  }

  @Test
  void theSubjectGivesNothingAwayAndTheLanguageIsTheReaders() throws Exception {
    jdbc.sql("update people.person set language = 'de' where number = 'SARAH'").update();
    tell("sarah", "closed 7");
    MimeMessage mail = mails().getFirst();
    assertThat(mail.getSubject()).isEqualTo("Waymark hat eine Mitteilung für Sie");
    assertThat(mail.getHeader("Content-Language")).containsExactly("de");
    jdbc.sql("update people.person set language = 'nb' where number = 'OMAR'").update();
    tell("omar", "closed 7");
    assertThat(mails().getFirst().getHeader("Content-Language"))
        .as("not spoken here: English throughout")
        .containsExactly("en");
  }

  @Test
  void whatIsTakenBackIsNotMailed() {
    transaction.executeWithoutResult(
        status -> {
          tell("sarah", "closed 7");
          status.setRollbackOnly();
        });
    assertThat(mails()).isEmpty();
  }

  @Test
  void aDigestBringsAllOfADayOnceHoweverOftenItIsDue() {
    suggest("sarah", "a");
    suggest("sarah", "b");
    suggest("omar", "a");
    assertThat(mails()).as("not before the morning").isEmpty();
    PostOffice.at(clock, "2026-11-24T08:00:00Z");
    assertThat(mails())
        .extracting(PostOffice::to)
        .containsExactly("omar@example.com", "sarah@example.com");
    assertThat(GreenMailUtil.getBody(mails().getLast())).contains("/openings/a", "/openings/b");
    clock.set(Duration.ZERO);
    suggest("sarah", "c");
    PostOffice.at(clock, "2026-11-24T09:00:00Z");
    assertThat(mails()).as("the clock went back: Tuesday has had its digest").hasSize(2);
    PostOffice.at(clock, "2026-11-25T08:00:00Z");
    assertThat(mails()).hasSize(3);
    assertThat(GreenMailUtil.getBody(mails().getLast())).contains("/openings/c");
  }

  @Test
  void everybodyGetsWhatTheyChose() {
    PersonId sarah = company.person("sarah");
    preferences.save(sarah, Map.of("matching.suits", Rhythm.WEEKLY), null);
    preferences.save(company.person("omar"), Map.of("matching.suits", Rhythm.NEVER), null);
    preferences.save(company.person("jonas"), Map.of("matching.suits", Rhythm.AT_ONCE), null);
    notices.tellAll(
        List.of(sarah, company.person("omar"), company.person("jonas")),
        "matching.suits",
        "a",
        WORDS,
        "/openings/a");
    assertThat(mails()).extracting(PostOffice::to).containsExactly("jonas@example.com");
    PostOffice.at(clock, "2026-11-30T07:59:59Z");
    assertThat(mails()).hasSize(1);
    PostOffice.at(clock, "2026-11-30T08:00:00Z");
    assertThat(mails())
        .extracting(PostOffice::to)
        .containsExactly("jonas@example.com", "sarah@example.com");
    assertThat(notices.unseen(company.person("omar"))).as("inside Waymark all the same").isOne();
  }

  @Test
  void whatIsNotWantedAnyMoreWhenItIsDueStaysInside() {
    suggest("sarah", "a");
    preferences.save(company.person("sarah"), Map.of("matching.suits", Rhythm.NEVER), null);
    PostOffice.at(clock, "2026-11-24T08:00:00Z");
    assertThat(mails()).isEmpty();
    assertThat(state()).isEqualTo("left_out");
  }

  @Test
  void quietTimesHoldMailUpButNotWhatNeedsAnAnswer() {
    PersonId sarah = company.person("sarah");
    Quiet now = new Quiet(LocalTime.of(8, 0), LocalTime.of(10, 0));
    preferences.save(sarah, Map.of("opportunities", Rhythm.AT_ONCE, "dispute", Rhythm.NEVER), now);
    tell("sarah", "closed 7");
    assertThat(mails()).isEmpty();
    var link = links.issue(sarah, "skills.dispute", UUID.randomUUID(), clock.instant());
    notices.tell(sarah, "dispute", "asked", WORDS, "/disputes/1", Extras.answer(link));
    assertThat(mails()).hasSize(1);
    assertThat(GreenMailUtil.getBody(mails().getFirst())).contains(link.path());
    PostOffice.at(clock, "2026-11-23T10:00:00Z");
    assertThat(mails()).hasSize(2);
  }

  @Test
  void anInvitationTravelsAsAFile() throws Exception {
    byte[] bytes = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
    var file = new Attachment("invitation.ics", "text/calendar; method=REQUEST", bytes);
    notices.tell(
        company.person("sarah"), "talk", "talk", WORDS, "/talks/1", Extras.attachment(file));
    String raw = GreenMailUtil.getWholeMessage(mails().getFirst());
    assertThat(raw).contains("text/calendar; method=REQUEST", "filename=invitation.ics");
  }

  @Test
  void whoLeftOrHasNoAddressGetsNothing() {
    tell("sarah", "closed 7");
    jdbc.sql("update people.spell set until = ? where person = ?")
        .params(LocalDate.of(2026, 11, 1), company.person("sarah").value())
        .update();
    assertThat(mails()).isEmpty();
    assertThat(state()).isEqualTo("left_out");
    jdbc.sql("update people.person set email = null where number = 'OMAR'").update();
    tell("omar", "closed 7");
    assertThat(mails()).isEmpty();
  }
}
