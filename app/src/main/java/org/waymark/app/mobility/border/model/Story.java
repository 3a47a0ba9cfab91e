package org.waymark.app.mobility.border.model;

import java.util.stream.Stream;

/**
 * What leaders read of a case, written by the person and by HR; what is missing is empty.
 *
 * @param motivation why the person wants it, and what they hope to learn
 * @param contributions what they did so far
 * @param benefit what the company has of it
 * @param cost what it costs, in words
 * @param consulted what HR found
 */
public record Story(
    String motivation, String contributions, String benefit, String cost, String consulted) {
  public static final int LONGEST = 2000;

  public Story {
    motivation = motivation.strip();
    contributions = contributions.strip();
    benefit = benefit.strip();
    cost = cost.strip();
    consulted = consulted.strip();
  }

  public Story byPerson(String why, String did) {
    return new Story(why, did, benefit, cost, consulted);
  }

  public Story byHr(String worth, String price, String found) {
    return new Story(motivation, contributions, worth, price, found);
  }

  public boolean tooLong() {
    return Stream.of(motivation, contributions, benefit, cost, consulted)
        .anyMatch(text -> text.length() > LONGEST);
  }
}
