package org.waymark.app.opportunities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.life.Posters;
import org.waymark.app.opportunities.life.PostingTerms;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.Slots;

/** Puts the form of an opening together. */
@Component
class OpeningEditMaker {
  private final Rights rights;
  private final Openings openings;
  private final OpeningMaker maker;
  private final Organisation organisation;
  private final People people;
  private final OpeningFilters filters;
  private final CoOwnerSearch coOwners;
  private final Slots slots;
  private final Posters posters;
  private final PostingTerms terms;

  OpeningEditMaker(
      Rights rights,
      Openings openings,
      OpeningMaker maker,
      Organisation organisation,
      People people,
      OpeningFilters filters,
      CoOwnerSearch coOwners,
      Slots slots,
      Posters posters,
      PostingTerms terms) {
    this.rights = rights;
    this.openings = openings;
    this.maker = maker;
    this.organisation = organisation;
    this.people = people;
    this.filters = filters;
    this.coOwners = coOwners;
    this.slots = slots;
    this.posters = posters;
    this.terms = terms;
  }

  EditView fresh(Viewer viewer, Locale language) {
    String unit =
        people.current(viewer.self()).map(e -> e.unit().toString()).orElseThrow(NotYours::new);
    OpeningKind first = posters.kinds(viewer).stream().findFirst().orElseThrow(NotYours::new);
    return fresh(viewer, OpeningForm.fresh(unit, first.code()), language, List.of());
  }

  EditView fresh(Viewer viewer, OpeningForm form, Locale language, List<Refusal> refusals) {
    return new EditView(
        null,
        form.title(),
        "DRAFT",
        form,
        coOwners.view(viewer, form.coOwners()),
        posters.kinds(viewer),
        roles(),
        filters.units(opensIn(viewer)),
        places(language),
        List.of(),
        true,
        List.of(),
        false,
        null,
        refusals,
        "");
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
    OpeningCard card = openings.card(id).orElseThrow(NotYours::new);
    return new EditView(
        id.toString(),
        card.title(),
        card.stage().name(),
        form,
        coOwners.view(viewer, form.coOwners()),
        kinds(viewer, opening),
        roles(),
        filters.units(opensIn(viewer).or(opening.posting().unit()::equals)),
        places(language),
        maker.asked(openings.requirementsOf(id)),
        opening.requirementsRevision() == 0 && opening.posting().role() != null,
        slots.of("filling.opening", viewer, id),
        opening.stage() == Stage.DRAFT && !terms.approvalOf(opening).isEmpty(),
        opening.stage().over() ? null : terms.nobodyFor(opening.posting()),
        refusals,
        "");
  }

  /** What is published stays what it is. */
  private List<OpeningKind> kinds(Viewer viewer, Opening opening) {
    OpeningKind now = opening.posting().kind();
    return Arrays.stream(OpeningKind.values())
        .filter(k -> k == now || (opening.stage().early() && posters.kinds(viewer).contains(k)))
        .toList();
  }

  /** Asked once, however many units there are. */
  private Predicate<UnitId> opensIn(Viewer viewer) {
    List<Reach> reaches =
        posters.kinds(viewer).stream().map(kind -> posters.reach(viewer, kind)).toList();
    return unit -> reaches.stream().anyMatch(reach -> reach.covers(unit));
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
}
