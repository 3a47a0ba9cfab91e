package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.ModuleTest;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Versions;

/** A hundred at once. */
@ModuleTest
class RaceTest {
  private static final PersonId SARAH = new PersonId(UUID.randomUUID());
  private static final PersonId INGRID = new PersonId(UUID.randomUUID());
  private static final int MANY = 100;
  private final ExceptionBook book;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RaceTest(ExceptionBook book, TransactionTemplate transaction, Clock clock) {
    this.book = book;
    this.transaction = transaction;
    this.clock = clock;
  }

  private Versions.Change change(PersonId by) {
    return new Versions.Change(clock.instant(), by, null);
  }

  private ExceptionRequest request(UUID subject) {
    var matter =
        new ExceptionRequest.Matter(
            MoveKind.ROLE, subject, Set.of(Rule.COOL_DOWN), new PolicyVersion(1), 48);
    var asked = new ExceptionRequest.Asked(INGRID, Decider.HR_PARTNER);
    Instant now = clock.instant();
    return Desk.done(ExceptionRequest.ask(UUID.randomUUID(), SARAH, matter, "Because", asked, now));
  }

  private <T> List<T> atOnce(Callable<T> one) throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(MANY)) {
      List<Future<T>> all = pool.invokeAll(IntStream.range(0, MANY).mapToObj(_ -> one).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> future : all) {
        results.add(future.get());
      }
      return results;
    }
  }

  @Test
  void ofAHundredRequestsForTheSameOneIsOpen() throws Exception {
    UUID subject = UUID.randomUUID();
    List<Boolean> added =
        atOnce(() -> transaction.execute(_ -> book.add(request(subject), change(SARAH))));
    assertThat(added).containsOnlyOnce(true);
  }

  @Test
  void ofAHundredAnswersOneCounts() throws Exception {
    ExceptionRequest request = request(UUID.randomUUID());
    transaction.executeWithoutResult(_ -> book.add(request, change(SARAH)));
    List<Boolean> refused =
        atOnce(
            () ->
                transaction.execute(
                    _ -> {
                      ExceptionRequest held = book.lockedForChange(request.id()).orElseThrow();
                      if (held.refuse(INGRID, "No")
                          instanceof Outcome.Done<ExceptionRequest>(ExceptionRequest after)) {
                        book.keep(after, change(INGRID));
                        return true;
                      }
                      return false;
                    }));
    assertThat(refused).containsOnlyOnce(true);
    assertThat(book.steps(request.id())).hasSize(2);
  }
}
