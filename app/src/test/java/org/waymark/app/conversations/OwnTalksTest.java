package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.SampleClock;

/** What each of the two finds on their first page. */
@TalksTest
class OwnTalksTest {
  private final Talking talking;
  private final OwnTalks own;
  private final SampleClock clock;

  OwnTalksTest(Talking talking, OwnTalks own, SampleClock clock) {
    this.talking = talking;
    this.own = own;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  @Test
  void proposedTimesWaitForWhoIsAskedAndForNobodyElse() {
    String person = talking.somebody();
    TalkId id = talking.proposed(person);
    assertThat(own.of(talking.person(person)))
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.toAnswer()).isTrue();
              assertThat(talk.mine()).isTrue();
              assertThat(talk.href()).isEqualTo("/conversations/" + id);
            });
    assertThat(own.of(talking.person("jonas")))
        .noneMatch(talk -> talk.href().equals("/conversations/" + id));
  }

  @Test
  void whatIsPlannedIsAheadOfBothAndAboutOneOfThem() {
    String person = talking.somebody();
    TalkId id = talking.planned(person);
    assertThat(own.of(talking.person(person)))
        .singleElement()
        .matches(talk -> talk.mine() && !talk.toAnswer() && talk.on() != null);
    assertThat(own.of(talking.person("jonas")))
        .filteredOn(talk -> talk.href().equals("/conversations/" + id))
        .singleElement()
        .matches(talk -> !talk.mine() && !talk.toAnswer());
  }

  @Test
  void whatWasCalledOffLiesAheadOfNobody() {
    String person = talking.somebody();
    talking.cancelled(talking.planned(person), talking.jonas());
    assertThat(own.of(talking.person(person))).isEmpty();
  }
}
