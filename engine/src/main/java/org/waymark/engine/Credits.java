package org.waymark.engine;

/** The credits of a fit while changes are tried out and taken back. */
final class Credits {
  private final Changes changes;
  private final Goal goal;
  private final int[] credit;
  private int score;
  private int closedGates;

  Credits(Changes changes, Goal goal) {
    this.changes = changes;
    this.goal = goal;
    this.credit = changes.credit.clone();
    this.score = changes.score();
    for (int r = 0; r < credit.length; r++) {
      closedGates += closed(r) ? 1 : 0;
    }
  }

  boolean goalReached() {
    return score >= goal.score() && !(goal.gate() && closedGates > 0);
  }

  int score() {
    return score;
  }

  int missingScore() {
    return goal.score() - score;
  }

  int size() {
    return credit.length;
  }

  /** Whether the goal wants this requirement's gate opened, and it is not. */
  boolean wanted(int requirement) {
    return goal.gate() && closed(requirement);
  }

  private boolean closed(int requirement) {
    return !changes.passes(requirement, credit[requirement]);
  }

  /** Applies an option; returns the credits before, for {@link #undo}. */
  int[] apply(Change option) {
    int[] before = new int[option.size()];
    for (int i = 0; i < before.length; i++) {
      int r = option.requirement(i);
      before[i] = credit[r];
      set(r, Math.max(credit[r], option.credit(i)));
    }
    return before;
  }

  void undo(Change option, int[] before) {
    for (int i = 0; i < before.length; i++) {
      set(option.requirement(i), before[i]);
    }
  }

  private void set(int r, int value) {
    closedGates -= closed(r) ? 1 : 0;
    score += changes.weight(r) * (value - credit[r]);
    credit[r] = value;
    closedGates += closed(r) ? 1 : 0;
  }

  /** The points that an option would add now. */
  int gain(Change option) {
    int gain = 0;
    for (int i = 0; i < option.size(); i++) {
      int r = option.requirement(i);
      gain += changes.weight(r) * Math.max(0, option.credit(i) - credit[r]);
    }
    return gain;
  }

  /** How many wanted gates an option would open now. */
  int opens(Change option) {
    int opens = 0;
    for (int i = 0; i < option.size(); i++) {
      opens += opens(option, i) ? 1 : 0;
    }
    return opens;
  }

  boolean opens(Change option, int i) {
    int r = option.requirement(i);
    return wanted(r) && changes.passes(r, option.credit(i));
  }

  boolean raises(Change option, int i) {
    return option.credit(i) > credit[option.requirement(i)];
  }
}
