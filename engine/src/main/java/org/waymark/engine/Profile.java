package org.waymark.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The skills of one person: immutable, each skill at most once, at most 500. */
public final class Profile {
  private static final Profile EMPTY = new Profile(new int[0]);

  private final int[] codes;

  private Profile(int[] codes) {
    this.codes = codes;
  }

  /** Nothing known yet. */
  public static Profile empty() {
    return EMPTY;
  }

  /** Refuses a skill given twice and more than 500 skills. */
  public static Profile of(Holding... holdings) {
    return of(List.of(holdings));
  }

  /** Refuses a skill given twice and more than 500 skills. */
  public static Profile of(Collection<Holding> holdings) {
    return ofCodes(holdings.stream().mapToInt(Holding::code).sorted().toArray());
  }

  static Profile ofCodes(int[] sorted) {
    Limits.atMost("Skills of one person", sorted.length, Limits.HOLDINGS);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] / Holding.CODES == sorted[i - 1] / Holding.CODES) {
        throw new IllegalArgumentException(
            "Skill %d is given twice for one person.".formatted(sorted[i] / Holding.CODES));
      }
    }
    return new Profile(sorted);
  }

  /** Ascending by skill id. */
  public List<Holding> holdings() {
    return Arrays.stream(codes).mapToObj(Holding::ofCode).toList();
  }

  /** How many skills there are, 0 to 500. */
  public int size() {
    return codes.length;
  }

  /** What the person has of this very skill. */
  public Optional<Holding> holding(int skill) {
    int code = code(skill);
    return code < 0 ? Optional.empty() : Optional.of(Holding.ofCode(code));
  }

  /** This profile with one skill added or replaced. */
  public Profile with(Holding holding) {
    return ofCodes(
        IntStream.concat(others(holding.skill()), IntStream.of(holding.code())).sorted().toArray());
  }

  /** This profile without one skill. */
  public Profile without(int skill) {
    return new Profile(others(skill).toArray());
  }

  private IntStream others(int skill) {
    return Arrays.stream(codes).filter(c -> c / Holding.CODES != skill);
  }

  /** The code of this skill, or a negative number where it is not held. */
  int code(int skill) {
    int at = Arrays.binarySearch(codes, skill * Holding.CODES);
    int next = at < 0 ? -at - 1 : at;
    return next < codes.length && codes[next] / Holding.CODES == skill ? codes[next] : -1;
  }

  int codeAt(int i) {
    return codes[i];
  }

  /** Refuses skills that the graph does not know. */
  void known(SkillGraph graph) {
    if (codes.length > 0) {
      graph.known(codes[codes.length - 1] / Holding.CODES);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile p && Arrays.equals(codes, p.codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }

  @Override
  public String toString() {
    return "Profile" + holdings();
  }
}
