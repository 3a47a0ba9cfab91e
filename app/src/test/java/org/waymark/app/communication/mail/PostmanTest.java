package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.PostOffice;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

/** Nothing is lost, and nothing twice as far as SMTP allows. */
@MailTest
class PostmanTest {
  private static final Words WORDS = Words.of("opportunities.notice.closed", "Secret Keeper");
  private final PaperCompany company;
  private final Notices notices;
  private final Deliveries deliveries;
  private final Letters letters;
  private final Composer composer;
  private final Route route;
  private final Postman postman;
  private final MailFigures figures;
  private final Ticker ticker;
  private final GreenMail server;
  private final SampleClock clock;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  PostmanTest(
      PaperCompany company,
      Notices notices,
      Deliveries deliveries,
      Letters letters,
      Composer composer,
      Route route,
      Postman postman,
      MailFigures figures,
      Ticker ticker,
      GreenMail server,
      SampleClock clock,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.company = company;
    this.notices = notices;
    this.deliveries = deliveries;
    this.letters = letters;
    this.composer = composer;
    this.route = route;
    this.postman = postman;
    this.figures = figures;
    this.ticker = ticker;
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

  /** What happens instead of sending. */
  private interface Sending {
    Delivery.State send(MimeMessage mail) throws MessagingException;
  }

  private record Way(Sending sending) implements Route {
    @Override
    public Delivery.State send(MimeMessage mail) throws MessagingException {
      return sending.send(mail);
    }

    @Override
    public String kind() {
      return "server";
    }

    @Override
    public String where() {
      return "";
    }
  }

  private Postman with(Sending sending) {
    return new Postman(deliveries, letters, composer, new Way(sending), clock, ticker);
  }

  private void tell(String who, int times) {
    for (int i = 0; i < times; i++) {
      notices.tell(company.person(who), "opportunities", "closed " + i, WORDS, "/applications/7");
    }
  }

  private void ahead(Duration time) {
    clock.set(clock.offset().plus(time));
  }

  private List<String> states() {
    return jdbc.sql("select distinct state from communication.delivery").query(String.class).list();
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  @Test
  void killedBetweenSendingAndMarkingItIsTheSameMessageAgain() throws Exception {
    tell("sarah", 1);
    Postman dies =
        with(
            mail -> {
              route.send(mail);
              throw new Killed();
            });
    assertThatThrownBy(dies::workOff).isInstanceOf(Killed.class);
    postman.workOff();
    assertThat(server.getReceivedMessages()).as("it may still be at work").hasSize(1);
    ahead(Deliveries.LEASE.plusSeconds(1));
    postman.workOff();
    MimeMessage[] both = server.getReceivedMessages();
    assertThat(both).hasSize(2);
    assertThat(both[1].getMessageID()).isEqualTo(both[0].getMessageID());
    assertThat(states()).containsExactly("sent");
    postman.workOff();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void killedBeforeSendingItIsNotLost() {
    tell("sarah", 1);
    Postman dies =
        with(
            _ -> {
              throw new Killed();
            });
    assertThatThrownBy(dies::workOff).isInstanceOf(Killed.class);
    ahead(Deliveries.LEASE.plusSeconds(1));
    postman.workOff();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoWasTooSlowDoesNotMarkWhatAnotherHasClaimed() {
    tell("sarah", 1);
    Delivery slow = deliveries.claim(clock.instant()).orElseThrow();
    ahead(Deliveries.LEASE.plusSeconds(1));
    Delivery second = deliveries.claim(clock.instant()).orElseThrow();
    deliveries.done(slow, Delivery.State.SENT, clock.instant());
    assertThat(states()).containsExactly("sending");
    deliveries.done(second, Delivery.State.SENT, clock.instant());
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void severalProcessesSendEachMailOnce() throws Exception {
    tell("sarah", 60);
    tell("omar", 60);
    List<Callable<Boolean>> racers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      racers.add(
          () -> {
            with(route::send).workOff();
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
      for (Future<Boolean> done : threads.invokeAll(racers)) {
        assertThat(done.get()).isTrue();
      }
    }
    Set<String> ids = new HashSet<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      ids.add(mail.getMessageID());
    }
    assertThat(server.getReceivedMessages()).hasSize(120);
    assertThat(ids).hasSize(120);
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void oneProcessNeverWaitsForAnother() throws Exception {
    tell("sarah", 2);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(
          _ -> {
            Delivery first = deliveries.claim(clock.instant()).orElseThrow();
            assertThat(other.submit(() -> deliveries.claim(clock.instant()).orElseThrow()))
                .as("the first is claimed and not committed yet")
                .succeedsWithin(Duration.ofSeconds(20))
                .extracting(Delivery::id)
                .isNotEqualTo(first.id());
          });
    }
  }

  @Test
  void whatFailsIsTriedEverMoreRarelyAndThenVisiblyGivenUp() {
    tell("sarah", 1);
    Postman fails =
        with(
            _ -> {
              throw new MailSendException("451 sarah@example.com try again");
            });
    for (Duration pause : Postman.PAUSES) {
      fails.workOff();
      fails.workOff();
      assertThat(states()).containsExactly("waiting");
      ahead(pause.minusSeconds(1));
      assertThat(deliveries.claim(clock.instant())).as("not before its time").isEmpty();
      ahead(Duration.ofSeconds(1));
    }
    fails.workOff();
    assertThat(states()).containsExactly("given_up");
    assertThat(figures.givenUp()).isOne();
    assertThat(figures.lost().getFirst().attempts()).isEqualTo(Postman.PAUSES.size() + 1);
    assertThat(figures.troubles().getFirst().text()).contains("451").doesNotContain("sarah");
  }

  @Test
  void anAddressThatIsRefusedHoldsNobodyElseUp() throws Exception {
    tell("sarah", 1);
    tell("omar", 1);
    var address = new InternetAddress("sarah@example.com");
    with(mail -> {
          if (PostOffice.to(mail).startsWith("sarah")) {
            throw new MailSendException(
                "failed", new SMTPAddressFailedException(address, "RCPT TO", 550, "no sarah here"));
          }
          return route.send(mail);
        })
        .workOff();
    assertThat(PostOffice.arrived(server))
        .extracting(PostOffice::to)
        .containsExactly("omar@example.com");
    assertThat(figures.lost())
        .extracting(MailFigures.Lost::error)
        .containsExactly("The address was refused (550)");
  }

  @Test
  void aServerOutOfOrderIsAskedOnceARound() {
    tell("sarah", 3);
    List<String> asked = new ArrayList<>();
    Postman fails =
        with(
            mail -> {
              asked.add(PostOffice.to(mail));
              throw new MailSendException("connection refused");
            });
    fails.workOff();
    assertThat(asked).hasSize(1);
    assertThat(states()).containsExactly("waiting");
  }
}
