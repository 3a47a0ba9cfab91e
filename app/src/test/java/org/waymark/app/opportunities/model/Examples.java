package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Dana fills a role in Digital; Sarah would like it, Jonas is Sarah's manager. */
final class Examples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final PersonId DANA = person(1);
  static final PersonId SARAH = person(2);
  static final PersonId JONAS = person(3);
  static final PersonId INGRID = person(4);
  static final UnitId DIGITAL = new UnitId(new UUID(7, 1));
  static final Dates DATES =
      new Dates(TODAY.plusDays(7), TODAY.plusDays(21), TODAY.plusMonths(3), null);

  private Examples() {}

  static PersonId person(int n) {
    return new PersonId(new UUID(1, n));
  }

  static Posting posting() {
    return posting("Associate product manager", DATES);
  }

  static Posting posting(String title, Dates dates) {
    return new Posting(
        OpeningKind.ROLE,
        title,
        "Own the route planning.",
        new RoleId(new UUID(5, 1)),
        DIGITAL,
        null,
        Remote.PARTLY,
        1,
        dates,
        null,
        null,
        new PayBand(58_000, 68_000, "EUR"));
  }

  static Posting project(Integer share, Integer weeks) {
    return new Posting(
        OpeningKind.PROJECT,
        "Discovery project",
        "Talk to hikers.",
        null,
        DIGITAL,
        null,
        Remote.YES,
        2,
        Dates.OPEN,
        share,
        weeks,
        null);
  }

  static Opening draft() {
    return draft(posting());
  }

  static Opening draft(Posting posting) {
    return Opening.draft(
        new OpeningId(new UUID(9, 1)), posting, DANA, Set.of(JONAS), Audience.EVERYBODY);
  }

  static Opening published() {
    return in(new OpeningState.Published(TODAY.minusDays(1)));
  }

  static Opening in(OpeningState state) {
    Opening draft = draft();
    return in(state, draft.posting(), draft.audience());
  }

  static Opening in(OpeningState state, Posting posting, Audience audience) {
    Opening draft = draft(posting);
    return new Opening(
        draft.id(), null, posting, draft.owner(), draft.coOwners(), audience, state, 0, 0);
  }
}
