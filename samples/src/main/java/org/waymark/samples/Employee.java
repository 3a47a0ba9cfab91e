package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person over the years: spells are closed and opened, the rest is fixed at hiring. */
final class Employee {
  final int id;
  final String givenName;
  final String familyName;
  final String language;
  final Traits traits;
  final double ownLeavingFactor;
  final double teamLeavingFactor;
  final LocalDate hiredOn;
  final @Nullable NamedPerson named;
  final List<Spell> spells = new ArrayList<>(2);
  String number = "";
  String email = "";
  @Nullable Seat seat;
  @Nullable Seat host;
  LocalDate roleSince;
  int roleSinceMonth;
  int changedMonth = Integer.MIN_VALUE;
  int awayUntil;
  int rosterIndex = -1;
  @Nullable MoveKind lastMove;
  @Nullable LocalDate leftOn;

  Employee(
      int id,
      Names.Name name,
      String language,
      Traits traits,
      LocalDate hiredOn,
      @Nullable NamedPerson named) {
    this.id = id;
    this.givenName = name.given();
    this.familyName = name.family();
    this.language = language;
    this.traits = traits;
    this.ownLeavingFactor = LeavingRates.ofAmbition(traits);
    this.teamLeavingFactor = LeavingRates.ofManager(traits);
    this.hiredOn = hiredOn;
    this.roleSince = hiredOn;
    this.named = named;
  }

  Seat held() {
    if (seat == null) {
      throw new IllegalStateException(number + " holds no seat");
    }
    return seat;
  }

  /** The seat whose leader leads this person now: the host's while on rotation. */
  Seat place() {
    return host == null ? held() : host;
  }

  boolean away() {
    return awayUntil > 0;
  }

  Spell last() {
    return spells.getLast();
  }

  boolean isCurrent() {
    return leftOn == null;
  }

  /** The last manager: today's for those who are here. */
  @Nullable Employee manager() {
    return leftOn == null && seat != null ? place().leader() : last().manager();
  }

  void close(LocalDate on, @Nullable Employee manager, @Nullable EndKind how) {
    spells.set(spells.size() - 1, last().ended(on, manager, how));
  }
}
