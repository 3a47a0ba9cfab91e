package org.waymark.engine.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a result from the definition of stability alone. Shares no code with the calculation: it
 * sorts who sits where and looks at every wish that was not fulfilled.
 */
public final class Verifier {
  private final Round round;
  private final Lottery ties;
  private final Outcome outcome;
  private final List<Violation> found = new ArrayList<>();
  private final Map<Integer, List<Integer>> seated = new TreeMap<>();
  private final Map<Integer, Map<Integer, Integer>> tierAt = new HashMap<>();

  private Verifier(Round round, Lottery lottery, Outcome outcome) {
    this.round = round;
    this.ties = lottery.named("ties");
    this.outcome = outcome;
  }

  /** What is wrong with a result. */
  public enum Rule {
    /** One entry for each person, and an opening that exists. */
    SHAPE,
    /** Somebody sits where they did not wish to, or although they do not take part. */
    NOT_WISHED,
    /** Somebody sits where they were not ranked, or are barred. */
    NOT_ACCEPTABLE,
    /** An opening has more people than places. */
    OVER_FULL,
    /** A person and an opening would both rather have each other. */
    BLOCKING_PAIR,
    /** The certificate says something else than what the lists give. */
    CERTIFICATE
  }

  /**
   * One thing that is wrong.
   *
   * @param person -1 where it is about no person
   * @param opening -1 where it is about no opening
   */
  public record Violation(Rule rule, int person, int opening) {}

  /**
   * Everything that is wrong with a result and with what its certificate says; nothing if sound.
   */
  public static List<Violation> check(
      Round round, Lottery lottery, Outcome outcome, Certificate certificate) {
    List<Violation> found = check(round, lottery, outcome);
    if (found.isEmpty() && !new Recount(round, lottery, outcome).agrees(certificate)) {
      found.add(new Violation(Rule.CERTIFICATE, -1, -1));
    }
    return found;
  }

  /** Everything that is wrong with a result; an empty list where it is stable. */
  public static List<Violation> check(Round round, Lottery lottery, Outcome outcome) {
    var verifier = new Verifier(round, lottery, outcome);
    if (outcome.people() != round.people()) {
      verifier.wrong(Rule.SHAPE, -1, -1);
      return verifier.found;
    }
    for (int p = 0; p < round.people(); p++) {
      verifier.seat(p);
    }
    verifier.seated.forEach(verifier::order);
    for (int p = 0; p < round.people(); p++) {
      verifier.envies(p);
    }
    return verifier.found;
  }

  private void wrong(Rule rule, int person, int opening) {
    found.add(new Violation(rule, person, opening));
  }

  private void seat(int person) {
    int opening = outcome.opening(person);
    if (opening == Outcome.NOWHERE) {
      return;
    }
    if (opening < 0 || opening >= round.openings()) {
      wrong(Rule.SHAPE, person, opening);
      return;
    }
    seated.computeIfAbsent(opening, o -> new ArrayList<>()).add(person);
    int tier = wished(person, opening);
    if (tier == Integer.MIN_VALUE || !round.admitted(person)) {
      wrong(Rule.NOT_WISHED, person, opening);
    } else if (tier < 0) {
      wrong(Rule.NOT_ACCEPTABLE, person, opening);
    }
    tierAt.computeIfAbsent(opening, o -> new HashMap<>()).put(person, tier);
  }

  private int wished(int person, int opening) {
    for (int i = 0; i < round.wishes(person); i++) {
      if (round.wish(person, i) == opening) {
        return round.tier(person, i);
      }
    }
    return Integer.MIN_VALUE;
  }

  private void order(int opening, List<Integer> people) {
    Map<Integer, Integer> tiers = tierAt.getOrDefault(opening, Map.of());
    people.sort(
        Comparator.comparingInt((Integer p) -> tiers.getOrDefault(p, Integer.MIN_VALUE))
            .thenComparingLong(ties::number)
            .thenComparingInt(p -> p));
    if (people.size() > round.places(opening)) {
      wrong(Rule.OVER_FULL, -1, opening);
    }
  }

  private void envies(int person) {
    for (int i = 0; round.admitted(person) && i < round.wishes(person); i++) {
      int wish = round.wish(person, i);
      if (wish == outcome.opening(person)) {
        return;
      }
      if (round.tier(person, i) >= 0 && wouldTake(wish, person, round.tier(person, i))) {
        wrong(Rule.BLOCKING_PAIR, person, wish);
      }
    }
  }

  private boolean wouldTake(int opening, int person, int tier) {
    List<Integer> people = seated.getOrDefault(opening, List.of());
    if (people.size() < round.places(opening)) {
      return true;
    }
    if (people.isEmpty()) {
      return false;
    }
    int last = people.getLast();
    int lastTier = tierAt.getOrDefault(opening, Map.of()).getOrDefault(last, Integer.MAX_VALUE);
    if (tier != lastTier) {
      return tier < lastTier;
    }
    int drawn = Long.compare(ties.number(person), ties.number(last));
    return drawn == 0 ? person < last : drawn < 0;
  }
}
