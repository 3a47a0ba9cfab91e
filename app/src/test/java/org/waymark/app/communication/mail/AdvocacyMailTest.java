package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.PostOffice;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

/** What endorsements and nominations say in a mail, and that its subject tells nobody of it. */
@MailTest
class AdvocacyMailTest {
  private final PaperCompany company;
  private final Notices notices;
  private final Postman postman;
  private final GreenMail server;
  private final SampleClock clock;
  private final JdbcClient jdbc;

  AdvocacyMailTest(
      PaperCompany company,
      Notices notices,
      Postman postman,
      GreenMail server,
      SampleClock clock,
      JdbcClient jdbc) {
    this.company = company;
    this.notices = notices;
    this.postman = postman;
    this.server = server;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
    PostOffice.empty(server);
    clock.set(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | opportunities.endorsement.told | Jonas Feld endorsed you: Team lead",
        "de | opportunities.endorsement.told | Jonas Feld hat für Sie gesprochen: Team lead",
        "en | opportunities.nomination.told | Jonas Feld would like to name you for Team lead",
        "de | opportunities.nomination.told | Jonas Feld möchte Sie für Team lead nennen",
        "en | opportunities.nomination.agreed | Jonas Feld agreed to be named for Team lead",
        "de | opportunities.nomination.agreed | Jonas Feld ist einverstanden",
      })
  void theTextSaysItInTheReadersWordsAndTheSubjectDoesNot(String language, String key, String said)
      throws Exception {
    jdbc.sql("update people.person set language = ? where number = 'SARAH'")
        .param(language)
        .update();
    notices.tell(
        company.person("sarah"),
        "opportunities",
        key,
        Words.of(key, "Jonas Feld", "Team lead"),
        "/endorsements/7");
    postman.workOff();
    MimeMessage mail = PostOffice.arrived(server).getFirst();
    assertThat(mail.getSubject())
        .isEqualTo(
            language.equals("de")
                ? "Waymark hat eine Mitteilung für Sie"
                : "Waymark has a message for you");
    assertThat(plain(mail).replaceAll("\\s+", " ")).contains(said).contains("/endorsements/7");
  }

  private static String plain(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    var text = new StringBuilder();
    if (part.getContent() instanceof Multipart pieces) {
      for (int i = 0; i < pieces.getCount(); i++) {
        BodyPart piece = pieces.getBodyPart(i);
        text.append(plain(piece));
      }
    }
    return text.toString();
  }
}
