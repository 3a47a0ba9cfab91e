package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide is built from: nothing in it that its reader may not see.
 *
 * @param mine whether the person reads it, and not the manager
 * @param name of the person, as one calls them
 * @param role what they do today
 * @param goals roles that they would like, as far as they are shared with the reader
 * @param strengths skills with the highest levels
 * @param gap what the first goal, or else the role, asks for most and is not there yet
 * @param serves objectives of the company that the goal, or the gap, would serve
 * @param asked how many answers to requests for feedback are still open, and how many came
 * @param last the day of the last conversation of these two
 * @param open how many agreements of it are still open
 */
record GuideFacts(
    boolean mine,
    String name,
    String role,
    List<String> goals,
    List<String> strengths,
    @Nullable Gap gap,
    List<String> serves,
    Asked asked,
    @Nullable LocalDate last,
    int open) {
  GuideFacts {
    goals = List.copyOf(goals);
    strengths = List.copyOf(strengths);
    serves = List.copyOf(serves);
  }

  /** Feedback that was asked for. */
  record Asked(int open, int given) {}

  /** What is asked for and not there yet. */
  record Gap(String role, String skill, int asked, int have) {}
}
