package org.waymark.app.academy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The eight lessons, in the order in which they build on each other. */
public enum Lesson {
  INTRODUCTION(1),
  POLICIES(2),
  DEVELOPMENT(3),
  FEEDBACK(4),
  INCLUSION(5),
  METRICS(6),
  PLANNING(7),
  IMPROVEMENT(8);

  private final int number;

  Lesson(int number) {
    this.number = number;
  }

  public static Optional<Lesson> of(int number) {
    return Arrays.stream(values()).filter(l -> l.number == number).findFirst();
  }

  public static List<Lesson> all() {
    return List.of(values());
  }

  public int number() {
    return number;
  }

  /** Message key. */
  public String title() {
    return "academy.lesson." + number;
  }

  public String href() {
    return "/lessons/" + number;
  }

  /** Address of one of its parts, counted from 1. */
  public String part(int part) {
    return href() + "/parts/" + part;
  }
}
