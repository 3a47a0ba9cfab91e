package org.waymark.app.policy;

/** Names a version of the rules; a decision stores the one it was made under. */
public record PolicyVersion(int number) {
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
