package org.waymark.app.matching.web;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.matching.Policy;
import org.waymark.app.shell.Words;

/**
 * How matches are made.
 *
 * @param gate the least credit of 255 with which something required counts as there
 */
public record ModelCardView(
    String version,
    int gate,
    List<Weight> certainty,
    List<Weight> preferences,
    List<Weight> nextRoles,
    List<Weight> hours,
    Policy.Hidden hidden,
    List<Version> versions) {
  /** Something weighed, and how much. */
  public record Weight(Words what, int value) {}

  /** A version of the weights and since when it counts. */
  public record Version(String name, LocalDate since) {}
}
