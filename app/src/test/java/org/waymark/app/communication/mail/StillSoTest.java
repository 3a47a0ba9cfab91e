package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.PostOffice;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

/** What is not so any more is left out of the mail that would have brought it. */
@MailTest
@Import(StillSoTest.Judge.class)
class StillSoTest {
  private static final String KIND = "test.fleeting";
  private static final Words WORDS = Words.of("opportunities.notice.closed", "Fleeting");
  private static final Words STAYS = Words.of("opportunities.notice.closed", "Stays");
  private final PaperCompany company;
  private final Notices notices;
  private final Postman postman;
  private final GreenMail server;
  private final SampleClock clock;
  private final JdbcClient jdbc;

  StillSoTest(
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

  /** What leads to /gone is over. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Judge {
    @Bean
    StillSo fleeting() {
      return new StillSo() {
        @Override
        public Set<String> kinds() {
          return Set.of(KIND);
        }

        @Override
        public boolean stillSo(Viewer reader, String href) {
          return !href.equals("/gone");
        }
      };
    }
  }

  @BeforeEach
  void anEmptyBox() {
    company.open();
    PostOffice.empty(server);
    clock.set(Duration.ZERO);
  }

  private void digest() {
    clock.set(Duration.ofDays(2));
    postman.workOff();
  }

  private List<String> states() {
    return jdbc.sql("select state from communication.delivery").query(String.class).list();
  }

  @Test
  void aMailBringsOnlyWhatIsStillSo() throws Exception {
    notices.tell(company.person("sarah"), KIND, "one", WORDS, "/gone");
    notices.tell(company.person("sarah"), KIND, "two", STAYS, "/here");
    digest();
    assertThat(server.getReceivedMessages()).hasSize(1);
    String mail = GreenMailUtil.getBody(server.getReceivedMessages()[0]);
    assertThat(mail).contains("Stays").doesNotContain("Fleeting");
  }

  @Test
  void whereNothingIsLeftNoMailGoesAndOfOtherKindsNothingIsJudged() {
    notices.tell(company.person("sarah"), KIND, "one", WORDS, "/gone");
    digest();
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(states()).containsExactly("left_out");
    notices.tell(company.person("omar"), "opportunities", "one", WORDS, "/gone");
    clock.set(Duration.ofDays(4));
    postman.workOff();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }
}
