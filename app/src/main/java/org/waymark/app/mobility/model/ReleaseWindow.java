package org.waymark.app.mobility.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;

/**
 * When a manager may let somebody go: as planned, or later with a reason. A veto is none of it.
 *
 * @param plannedOn the day that counts when nothing is said
 * @param latestOn the last day that policy allows
 * @param mayPropose whether policy lets a manager propose a day at all
 */
public record ReleaseWindow(LocalDate plannedOn, LocalDate latestOn, boolean mayPropose) {

  List<Refusal> refusals(Reply reply) {
    List<Refusal> no = new ArrayList<>();
    LocalDate later = reply.laterOn();
    if (!reply.yes()) {
      no.add(Refusal.of("mobility.release.no_veto"));
    }
    if (later == null || later.equals(plannedOn)) {
      return no;
    }
    if (!mayPropose) {
      no.add(Refusal.of("mobility.release.informed_only"));
    }
    if (later.isBefore(plannedOn)) {
      no.add(Refusal.of("mobility.release.not_earlier", plannedOn));
    }
    if (later.isAfter(latestOn)) {
      no.add(Refusal.of("mobility.release.not_later", latestOn));
    }
    if (reply.why().isBlank()) {
      no.add(Refusal.of("mobility.release.needs_a_reason"));
    }
    return no;
  }

  /** The day that an answer means. */
  public LocalDate dayOf(Reply reply) {
    return reply.laterOn() == null ? plannedOn : reply.laterOn();
  }
}
