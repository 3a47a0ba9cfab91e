package org.waymark.app.mobility.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Succession;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.RoleId;
import org.waymark.engine.chains.Weeks;

class UnlockingTest {
  private static final OpeningId FIRST = new OpeningId(new UUID(1, 1));
  private static final OpeningId SECOND = new OpeningId(new UUID(1, 2));
  private static final RoleId ROLE = new RoleId(new UUID(2, 1));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
  private final Map<OpeningId, Integer> followers = new HashMap<>();
  private final List<OpeningId> asked = new ArrayList<>();
  private final List<Runnable> beside = new ArrayList<>();
  private final Openings openings = mock(Openings.class);
  private Object version = new Object();
  private final Unlocking unlocking =
      new Unlocking(this::pool, learning(), openings, beside::add, CLOCK);

  private static Learning learning() {
    Learning learning = mock(Learning.class);
    when(learning.ofRole(any(), any(), any()))
        .thenReturn(new Assumptions(50, 0, Weeks.exactly(4), 0, 2, 4, Weeks.exactly(20), 4));
    return learning;
  }

  private Succession.Pool pool() {
    Object at = version;
    return new Succession.Pool() {
      @Override
      public Object version() {
        return at;
      }

      @Override
      public List<Follower> of(OpeningId opening, int most) {
        asked.add(opening);
        return IntStream.range(0, followers.getOrDefault(opening, 0))
            .mapToObj(nr -> new Follower(new PersonId(new UUID(3, nr)), ROLE, 80))
            .toList();
      }

      @Override
      public List<Follower> of(RoleId role, int most) {
        return List.of();
      }
    };
  }

  private List<OpeningId> ranked(OpeningId... ids) {
    return unlocking.of(Set.of(ids)).first().stream().map(Unlocking.Unlocked::opening).toList();
  }

  private void nowOpen(OpeningId... ids) {
    List<OpeningCard> cards =
        java.util.Arrays.stream(ids)
            .map(
                id -> {
                  OpeningCard card = mock(OpeningCard.class);
                  when(card.id()).thenReturn(id);
                  when(card.kind()).thenReturn(OpeningKind.ROLE);
                  return card;
                })
            .toList();
    when(openings.openCards()).thenReturn(cards);
  }

  @Test
  void whatMoreCouldFollowIntoComesFirst() {
    followers.put(SECOND, 5);
    assertThat(ranked(FIRST, SECOND)).containsExactly(SECOND, FIRST);
    assertThat(beside).isEmpty();
  }

  @Test
  void nobodyWaitsForWhatChangedSince() {
    followers.put(SECOND, 5);
    ranked(FIRST, SECOND);
    followers.put(FIRST, 8);
    followers.put(SECOND, 1);
    version = new Object();
    nowOpen(FIRST, SECOND);
    assertThat(ranked(FIRST, SECOND)).containsExactly(SECOND, FIRST);
    assertThat(ranked(FIRST, SECOND)).containsExactly(SECOND, FIRST);
    assertThat(beside).as("worked out once").hasSize(1);
    beside.removeFirst().run();
    assertThat(ranked(FIRST, SECOND)).containsExactly(FIRST, SECOND);
    assertThat(beside).isEmpty();
  }

  @Test
  void anOpeningThatNobodyAskedAboutIsWorkedOutAloneAndAtOnce() {
    ranked(FIRST);
    asked.clear();
    followers.put(SECOND, 5);
    assertThat(ranked(FIRST, SECOND)).containsExactly(SECOND, FIRST);
    assertThat(asked).containsExactly(SECOND);
  }

  @Test
  void whatIsNoLongerOpenIsForgottenAndWorkedOutAgainWhereItIsAskedFor() {
    ranked(FIRST, SECOND);
    version = new Object();
    nowOpen(SECOND);
    ranked(SECOND);
    beside.removeFirst().run();
    asked.clear();
    ranked(FIRST, SECOND);
    assertThat(asked).containsExactly(FIRST);
  }
}
