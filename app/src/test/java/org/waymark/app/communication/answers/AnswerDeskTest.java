package org.waymark.app.communication.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

/** A module that asks and does not itself watch over being answered once. */
@MailTest
class AnswerDeskTest {
  private static final int RACERS = 40;
  private final PaperCompany company;
  private final LinkRows links;
  private final AnswerDesk desk;
  private final Careless careless = new Careless();
  private final TransactionTemplate transaction;
  private final Clock clock;

  AnswerDeskTest(
      PaperCompany company,
      LinkRows links,
      Tokens tokens,
      ObjectProvider<Viewers> viewers,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.company = company;
    this.links = links;
    var beans = new StaticListableBeanFactory();
    beans.addBean("careless", careless);
    this.desk =
        new AnswerDesk(links, tokens, beans.getBeanProvider(Answers.class), viewers, audit, clock);
    this.transaction = transaction;
    this.clock = clock;
  }

  private static final class Careless implements Answers {
    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public String purpose() {
      return "test";
    }

    @Override
    public Question question(Viewer viewer, UUID subject) {
      Words words = Words.plain("Yes or no?");
      return new Question.Open(
          words, List.of(), null, List.of(new Question.Choice("yes", words)), null, "/");
    }

    @Override
    public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
      taken.incrementAndGet();
      return Outcome.done(subject);
    }
  }

  private AnswerLink issue() {
    return links.issue(
        company.person("sarah"), "test", new UUID(0, 7), clock.instant().plus(Duration.ofDays(1)));
  }

  private Outcome<Standing> answer(AnswerLink link) {
    String token = link.path().replaceFirst(".*/", "");
    return java.util.Objects.requireNonNull(
        transaction.execute(_ -> desk.answer(token, null, "yes", "")));
  }

  @Test
  void anAnswerIsTakenOnceUnderAnyRace() throws Exception {
    company.open();
    AnswerLink link = issue();
    Callable<Outcome<Standing>> racer = () -> answer(link);
    List<Outcome<Standing>> got = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Outcome<Standing>> one : threads.invokeAll(Collections.nCopies(RACERS, racer))) {
        got.add(one.get());
      }
    }
    assertThat(careless.taken).hasValue(1);
    assertThat(got).containsOnlyOnce(Outcome.done(new Standing.Taken()));
  }

  @Test
  void theSameQuestionKeepsItsLinkUntilItIsAnswered() {
    company.open();
    AnswerLink first = issue();
    assertThat(issue()).isEqualTo(first);
    answer(first);
    assertThat(issue()).as("asked again, answered anew").isNotEqualTo(first);
  }
}
