package org.waymark.engine.rounds;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.waymark.engine.Limits;

/**
 * What both sides handed in, sealed: for each person openings from the most wanted on, for each
 * opening how many places it has and in which order of tiers it would take whom. People of one tier
 * are equal; the lottery decides among them. Immutable. Ids are dense, from 0.
 */
public final class Round {
  /** People in one round. */
  public static final int PEOPLE = 1_000_000;

  /** Wishes of one person. */
  public static final int WISHES = 200;

  /** A tier for those whom an opening did not rank. */
  public static final int NOT_RANKED = -1;

  /** A tier for those who must not be placed there, whatever the ranking. */
  public static final int BARRED = -2;

  private final int[] places;
  private final int[] start;
  private final int[] opening;
  private final int[] tier;
  private final BitSet admitted;

  Round(int[] places, int[] start, int[] opening, int[] tier, BitSet admitted) {
    this.places = places;
    this.start = start;
    this.opening = opening;
    this.tier = tier;
    this.admitted = admitted;
  }

  /** A round of so many people; the i-th opening has {@code places[i]} places, 0 or more. */
  public static RoundBuilder of(int people, int... places) {
    return new RoundBuilder(people, places.clone());
  }

  /** How many people there are, with and without wishes. */
  public int people() {
    return start.length - 1;
  }

  /** How many openings there are. */
  public int openings() {
    return places.length;
  }

  /** How many people an opening takes at most. */
  public int places(int ofOpening) {
    return places[ofOpening];
  }

  /** How many wishes a person handed in. */
  public int wishes(int person) {
    return start[person + 1] - start[person];
  }

  /** A person's wish, 0 being the first. Refuses one that they did not hand in. */
  public int wish(int person, int choice) {
    return opening[start[person] + Objects.checkIndex(choice, wishes(person))];
  }

  /**
   * Where the opening of that wish put the person: 0 is the best tier; negative where it would not
   * take them ({@link #NOT_RANKED}, {@link #BARRED}).
   */
  public int tier(int person, int choice) {
    return tier[start[person] + Objects.checkIndex(choice, wishes(person))];
  }

  /** Whether the person takes part; others keep their wishes and are placed nowhere. */
  public boolean admitted(int person) {
    return admitted.get(person);
  }

  /** The same round with only these people taking part, of those who do. */
  public Round admitting(BitSet some) {
    BitSet both = (BitSet) admitted.clone();
    both.and(some);
    return new Round(places, start, opening, tier, both);
  }

  /**
   * The same round with other wishes of one person: what if. Tiers of openings not wished for
   * before are unknown, so only those may be named, each once.
   */
  public Round wishing(int person, int... wishes) {
    RoundBuilder.eachOnce(Limits.within("A person's id", person, 0, people() - 1), wishes);
    int[] nextStart = start.clone();
    int change = wishes.length - wishes(person);
    for (int p = person + 1; p < nextStart.length; p++) {
      nextStart[p] += change;
    }
    int[] nextOpening = new int[opening.length + change];
    int[] nextTier = new int[nextOpening.length];
    copy(opening, nextOpening, person, change);
    copy(tier, nextTier, person, change);
    for (int i = 0; i < wishes.length; i++) {
      nextOpening[start[person] + i] = wishes[i];
      nextTier[start[person] + i] = tier(person, choice(person, wishes[i]));
    }
    return new Round(places, nextStart, nextOpening, nextTier, admitted);
  }

  private void copy(int[] from, int[] to, int person, int change) {
    System.arraycopy(from, 0, to, 0, start[person]);
    int rest = start[person + 1];
    System.arraycopy(from, rest, to, rest + change, from.length - rest);
  }

  private int choice(int person, int wished) {
    int at =
        Arrays.stream(opening, start[person], start[person + 1]).boxed().toList().indexOf(wished);
    if (at < 0) {
      throw new IllegalArgumentException(
          "Person %d did not wish for opening %d before.".formatted(person, wished));
    }
    return at;
  }
}
