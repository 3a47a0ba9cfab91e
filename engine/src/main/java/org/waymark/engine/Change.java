package org.waymark.engine;

import java.util.Arrays;

/** Raising one skill to a level: what it costs, and which credits it would give at least. */
final class Change {
  private final int skill;
  private final int from;
  private final int to;
  private final int hours;
  private int[] requirement = new int[2];
  private int[] credit = new int[2];
  private int size;

  Change(int skill, int from, int to, int hours) {
    this.skill = skill;
    this.from = from;
    this.to = to;
    this.hours = hours;
  }

  void gives(int toRequirement, int earned) {
    if (size == requirement.length) {
      requirement = Arrays.copyOf(requirement, 2 * size);
      credit = Arrays.copyOf(credit, 2 * size);
    }
    requirement[size] = toRequirement;
    credit[size++] = earned;
  }

  int skill() {
    return skill;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int hours() {
    return hours;
  }

  /** Hours first, then the number of skills. */
  long cost() {
    return hours * 1024L + 1;
  }

  /** How many requirements it helps. */
  int size() {
    return size;
  }

  int requirement(int i) {
    return requirement[i];
  }

  int credit(int i) {
    return credit[i];
  }

  int credits() {
    return Arrays.stream(credit, 0, size).sum();
  }
}
