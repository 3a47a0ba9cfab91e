package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.work.Reconciling;
import org.waymark.app.mobility.work.WayBack;

/**
 * What else stands on the page of a move.
 *
 * @param lastDay of a rotation, while it is ahead
 */
public record MoveParts(
    List<Task> handover,
    boolean mayPlanHandover,
    List<Companion> companions,
    boolean mayName,
    List<Asked> checkIns,
    @Nullable LocalDate returnUntil,
    WayBack.@Nullable Asked wayBack,
    @Nullable LocalDate lastDay,
    Reconciling.@Nullable Found found,
    @Nullable LocalDate extendTo,
    @Nullable Abroad abroad,
    List<Choice> people,
    List<Choice> roles) {
  public MoveParts {
    handover = List.copyOf(handover);
    companions = List.copyOf(companions);
    checkIns = List.copyOf(checkIns);
    people = List.copyOf(people);
    roles = List.copyOf(roles);
  }

  /** Something to hand over. */
  public record Task(UUID id, String title, String owner, LocalDate until, boolean done) {}

  /** Buddy or mentor. */
  public record Companion(String part, String name) {}

  /** The international case beside the move, and how many of its tasks hold up the start. */
  public record Abroad(String href, int holding) {}

  /** Somebody who may be chosen. */
  public record Choice(String value, String name) {}

  /**
   * A check-in as the viewer may see it.
   *
   * @param said null where it is not answered, or not shown
   * @param flag what became of the alarm that it raised
   */
  public record Asked(
      UUID id,
      int day,
      CheckInParty party,
      String person,
      LocalDate on,
      String state,
      CheckIn.@Nullable Said said,
      boolean mine,
      @Nullable Flag flag) {}

  /** An alarm. */
  public record Flag(LocalDate until, boolean answered, @Nullable String what) {}
}
