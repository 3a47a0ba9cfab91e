package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.shell.Slots;

/** Puts the form of an opening together. */
@Component
class OpeningEditMaker {
  private static final int INSIDE_FIRST = 5; // business days

  private final Rights rights;
  private final Openings openings;
  private final OpeningMaker maker;
  private final Organisation organisation;
  private final People people;
  private final OpeningFilters filters;
  private final CoOwnerSearch coOwners;
  private final Slots slots;
  private final Clock clock;

  OpeningEditMaker(
      Rights rights,
      Openings openings,
      OpeningMaker maker,
      Organisation organisation,
      People people,
      OpeningFilters filters,
      CoOwnerSearch coOwners,
      Slots slots,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.maker = maker;
    this.organisation = organisation;
    this.people = people;
    this.filters = filters;
    this.coOwners = coOwners;
    this.slots = slots;
    this.clock = clock;
  }

  EditView fresh(Viewer viewer, Locale language) {
    String unit =
        people.current(viewer.self()).map(e -> e.unit().toString()).orElseThrow(NotYours::new);
    String inside = insideFirst(LocalDate.now(clock)).toString();
    return fresh(viewer, OpeningForm.fresh(unit, inside), language, List.of());
  }

  EditView fresh(Viewer viewer, OpeningForm form, Locale language, List<Refusal> refusals) {
    return new EditView(
        null,
        form.title(),
        "DRAFT",
        form,
        coOwners.view(viewer, form.coOwners()),
        roles(),
        filters.units(rights.toOpenIn(viewer)::covers),
        places(language),
        List.of(),
        true,
        List.of(),
        refusals);
  }

  EditView of(Viewer viewer, OpeningId id, Locale language, List<Refusal> refusals) {
    Opening opening = opening(viewer, id);
    OpeningForm form = OpeningForm.of(opening);
    return of(viewer, opening, form, language, refusals);
  }

  EditView typed(
      Viewer viewer, OpeningId id, OpeningForm form, Locale language, List<Refusal> refusals) {
    return of(viewer, opening(viewer, id), form, language, refusals);
  }

  private EditView of(
      Viewer viewer, Opening opening, OpeningForm form, Locale language, List<Refusal> refusals) {
    OpeningId id = opening.id();
    Reach reach = rights.toOpenIn(viewer);
    OpeningCard card = openings.card(id).orElseThrow(NotYours::new);
    return new EditView(
        id.toString(),
        card.title(),
        card.stage().name(),
        form,
        coOwners.view(viewer, form.coOwners()),
        roles(),
        filters.units(u -> u.equals(opening.posting().unit()) || reach.covers(u)),
        places(language),
        maker.asked(openings.requirementsOf(id)),
        opening.requirementsRevision() == 0,
        slots.of("filling.opening", viewer, id),
        refusals);
  }

  private Opening opening(Viewer viewer, OpeningId id) {
    Rights.Seen seen = rights.seen(viewer, id);
    if (!seen.standing().mayWorkOn()) {
      throw new NotYours();
    }
    return seen.opening();
  }

  private List<FilterView.Choice> roles() {
    return organisation.roles().stream()
        .map(r -> new FilterView.Choice(r.id().toString(), r.title(), 0))
        .toList();
  }

  private List<FilterView.Choice> places(Locale language) {
    return filters.places(language).stream().filter(c -> c.depth() > 0).toList();
  }

  /** The last of so many business days, today not counted. */
  static LocalDate insideFirst(LocalDate today) {
    LocalDate day = today;
    for (int left = INSIDE_FIRST; left > 0; left -= working(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
