package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.imports.Known.LastSpell;

/**
 * What becomes of a person's spells: the last one changed in place or ended, and perhaps a new one.
 *
 * @param change the last spell as it shall be, or null when it stays
 * @param begin the spell that begins, or null
 */
record SpellPlan(@Nullable Change change, @Nullable Begin begin) {
  static final SpellPlan NOTHING = new SpellPlan(null, null);

  record Change(
      UUID spell, Place place, String kind, LocalDate roleSince, @Nullable LocalDate until) {}

  record Begin(
      Place place,
      ChangeKind kind,
      LocalDate from,
      @Nullable LocalDate until,
      LocalDate roleSince) {}

  /** Says whether the second role stands above the first. */
  interface Ladder {
    boolean higher(UUID before, UUID after);
  }

  boolean nothing() {
    return change == null && begin == null;
  }

  /** The day from which the person stands where the row says. */
  LocalDate effective(LocalDate today) {
    return begin == null ? today : begin.from();
  }

  static SpellPlan of(Candidate c, Place wanted, LocalDate today, Ladder ladder) {
    Known known = c.known();
    @Nullable LocalDate until = c.leftOn() == null ? null : c.leftOn().plusDays(1);
    if (known == null || known.last() == null) {
      return first(c, wanted, until);
    }
    LastSpell last = known.last();
    if (DateRules.rehired(c, known)) {
      LocalDate from = latest(c.hiredOn(), c.roleSince());
      return new SpellPlan(null, new Begin(wanted, ChangeKind.HIRE, from, until, from));
    }
    boolean moves = !last.place().sameButSeat(wanted);
    return moves && !c.gone(today)
        ? moved(c, last, wanted, until, today, ladder)
        : stays(c, last, wanted, until);
  }

  private static SpellPlan first(Candidate c, Place wanted, @Nullable LocalDate until) {
    LocalDate from = latest(c.hiredOn(), c.roleSince());
    ChangeKind kind = from.equals(c.hiredOn()) ? ChangeKind.HIRE : ChangeKind.UNKNOWN;
    return new SpellPlan(null, new Begin(wanted, kind, from, until, from));
  }

  private static LocalDate latest(LocalDate hired, @Nullable LocalDate since) {
    return since != null && since.isAfter(hired) ? since : hired;
  }

  private static SpellPlan stays(
      Candidate c, LastSpell last, Place wanted, @Nullable LocalDate until) {
    LocalDate since = c.roleSince();
    if (since == null || !last.only() || since.isAfter(last.beganOn())) {
      since = last.roleSince();
    }
    var change =
        new Change(
            last.id(),
            c.leftOn() == null ? wanted : seatOf(last, wanted),
            last.kind(),
            since,
            until);
    boolean same =
        change.place().equals(last.place())
            && Objects.equals(until, last.until())
            && change.roleSince().equals(last.roleSince());
    return same ? NOTHING : new SpellPlan(change, null);
  }

  /** Who is gone keeps the place of the last day, whatever the row says. */
  private static Place seatOf(LastSpell last, Place wanted) {
    return last.place().sameButSeat(wanted) ? wanted : last.place();
  }

  private static SpellPlan moved(
      Candidate c,
      LastSpell last,
      Place wanted,
      @Nullable LocalDate until,
      LocalDate today,
      Ladder ladder) {
    LocalDate since = c.roleSince();
    LocalDate from = since != null && since.isAfter(last.beganOn()) ? since : today;
    ChangeKind kind = kind(last.place(), wanted, ladder);
    boolean newRole = !last.place().role().equals(wanted.role());
    if (!from.isAfter(last.beganOn())) {
      LocalDate roleSince = newRole ? last.beganOn() : last.roleSince();
      String word = last.kind().equals("hire") ? "hire" : kind.word();
      return new SpellPlan(new Change(last.id(), wanted, word, roleSince, until), null);
    }
    if (until != null && !until.isAfter(from)) {
      return stays(c, last, last.place(), until);
    }
    return new SpellPlan(
        new Change(last.id(), last.place(), last.kind(), last.roleSince(), from),
        new Begin(wanted, kind, from, until, newRole ? from : last.roleSince()));
  }

  static ChangeKind kind(Place before, Place after, Ladder ladder) {
    if (ladder.higher(before.role(), after.role())) {
      return ChangeKind.PROMOTION;
    }
    return before.elsewhere(after) ? ChangeKind.TRANSFER : ChangeKind.LATERAL;
  }
}
