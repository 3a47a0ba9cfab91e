package org.waymark.app.mentoring.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;

/** Fifty at once. */
@MentoringTest
class PlaceRaceTest {
  private static final int MANY = 50;
  private final Helping helping;
  private final Mentoring mentoring;
  private final JdbcClient db;

  PlaceRaceTest(Helping helping, Mentoring mentoring, JdbcClient db) {
    this.helping = helping;
    this.mentoring = mentoring;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
  }

  @Test
  void ofFiftyWhoAskForThreePlacesThreeAreBroughtAndTheOthersWait() throws Exception {
    OfferId offer = helping.mentor(helping.expert(), 3);
    List<Viewer> seekers = IntStream.range(0, MANY).mapToObj(_ -> helping.somebody()).toList();
    List<MentorshipId> ids = atOnce(nr -> helping.asks(seekers.get(nr), offer));
    assertThat(ids.stream().map(helping::stage).filter("asked"::equals)).hasSize(3);
    assertThat(ids.stream().map(helping::stage).filter("waiting"::equals)).hasSize(MANY - 3);
    assertThat(places(offer)).isEqualTo(3);
  }

  @Test
  void listsInOppositeOrderDoNotStandInEachOthersWay() throws Exception {
    OfferId one = helping.mentor(helping.expert(), 5);
    OfferId other = helping.mentor(helping.expert(), 5);
    List<Viewer> seekers = IntStream.range(0, MANY).mapToObj(_ -> helping.somebody()).toList();
    List<MentorshipId> ids =
        atOnce(
            nr ->
                nr % 2 == 0
                    ? helping.asks(seekers.get(nr), one, other)
                    : helping.asks(seekers.get(nr), other, one));
    assertThat(ids.stream().map(helping::stage).filter("asked"::equals)).hasSize(10);
    assertThat(places(one) + places(other)).isEqualTo(10);
  }

  @Test
  void ofManyWhoAskTwiceAtOnceEachHasOneSearch() throws Exception {
    OfferId offer = helping.mentor(helping.expert(), 5);
    Viewer seeker = helping.somebody();
    List<Outcome<MentorshipId>> outcomes =
        atOnce(
            _ -> mentoring.ask(seeker, SupportKind.MENTOR, helping.need(), List.of(offer), false));
    assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
  }

  @Test
  void theDatabaseItselfHoldsThePlaces() {
    OfferId offer = helping.mentor(helping.expert(), 1);
    helping.asks(helping.somebody(), offer);
    MentorshipId waits = helping.asks(helping.somebody(), offer);
    assertThatThrownBy(
            () ->
                db.sql(
                        "insert into mentoring.place (offer, nr, capacity, mentorship) values (?, 2, 1, ?)")
                    .params(offer.value(), waits.value())
                    .update())
        .hasMessageContaining("never_over_capacity");
    assertThatThrownBy(
            () ->
                db.sql(
                        "insert into mentoring.place (offer, nr, capacity, mentorship) values (?, 2, 9, ?)")
                    .params(offer.value(), waits.value())
                    .update())
        .hasMessageContaining("foreign key");
  }

  private int places(OfferId offer) {
    return db.sql("select count(*) from mentoring.place where offer = ?")
        .param(offer.value())
        .query(Integer.class)
        .single();
  }

  private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
    CountDownLatch ready = new CountDownLatch(MANY);
    try (ExecutorService executor = Executors.newFixedThreadPool(MANY)) {
      List<Future<T>> running =
          IntStream.range(0, MANY)
              .mapToObj(
                  nr ->
                      executor.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return work.apply(nr);
                          }))
              .toList();
      List<T> all = new ArrayList<>();
      for (Future<T> one : running) {
        all.add(one.get());
      }
      return all;
    }
  }
}
