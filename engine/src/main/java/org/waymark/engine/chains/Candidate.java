package org.waymark.engine.chains;

/**
 * Somebody from inside who could take a seat.
 *
 * @param person id, 0 or more
 * @param from the seat that they would vacate
 * @param likely how likely they would be asked, want to and may, 0 to 1
 * @param release weeks until their team lets them go, 0 or more
 */
public record Candidate(int person, int from, double likely, int release) {
  public Candidate {
    if (person < 0 || from < 0) {
      throw new IllegalArgumentException(
          "Ids are 0 or more, not person %d, seat %d.".formatted(person, from));
    }
    if (!(likely >= 0 && likely <= 1)) {
      throw new IllegalArgumentException(
          "How likely lies between 0 and 1, but was %s.".formatted(likely));
    }
    if (release < 0 || release > 520) {
      throw new IllegalArgumentException(
          "A release takes 0 to 520 weeks, not %d.".formatted(release));
    }
  }
}
