package org.waymark.app.mobility.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.events.MoveDelayed.Cause;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.policy.Terms;

/** How HR may hold somebody past the release date. */
record ExtensionRule(Terms.Release terms) {

  List<Refusal> refusals(MoveCase move, List<Moves.Delay> delays, LocalDate until, String why) {
    List<Refusal> no = new ArrayList<>();
    if (move.stage() != MoveStage.APPROVING && move.stage() != MoveStage.AGREED) {
      no.add(Refusal.of("mobility.not_now"));
    }
    if (delays.stream().filter(d -> d.cause() == Cause.EXTENSION).count() >= terms.extensions()) {
      no.add(Refusal.of("mobility.extension.used_up", terms.extensions()));
    }
    LocalDate release = releaseOf(move);
    if (!until.isAfter(release)) {
      no.add(Refusal.of("mobility.extension.not_later", release));
    }
    if (until.isAfter(release.plusDays(terms.mostDays()))) {
      no.add(Refusal.of("mobility.extension.too_long", release.plusDays(terms.mostDays())));
    }
    if (why.isBlank()) {
      no.add(Refusal.of("mobility.extension.needs_a_reason"));
    }
    if (why.length() > Answering.LONGEST_WHY) {
      no.add(Refusal.of("mobility.why_fits", Answering.LONGEST_WHY));
    }
    return no;
  }

  static LocalDate releaseOf(MoveCase move) {
    LocalDate release = move.releaseOn();
    return release == null ? move.proposedOn() : release;
  }
}
