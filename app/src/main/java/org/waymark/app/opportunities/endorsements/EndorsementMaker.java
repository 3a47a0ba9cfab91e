package org.waymark.app.opportunities.endorsements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;

/**
 * Puts the page of one endorsement together; for anybody but the two it is about, there is none.
 */
@Component
class EndorsementMaker {
  private final EndorsementStore store;
  private final EndorsementHistory history;
  private final Endorsing endorsing;
  private final Targets targets;
  private final Told told;
  private final Conflicts conflicts;
  private final People people;
  private final ObjectProvider<Slots> slots;
  private final Clock clock;

  EndorsementMaker(
      EndorsementStore store,
      EndorsementHistory history,
      Endorsing endorsing,
      Targets targets,
      Told told,
      Conflicts conflicts,
      People people,
      ObjectProvider<Slots> slots,
      Clock clock) {
    this.store = store;
    this.history = history;
    this.endorsing = endorsing;
    this.targets = targets;
    this.told = told;
    this.conflicts = conflicts;
    this.people = people;
    this.slots = slots;
    this.clock = clock;
  }

  EndorsementView of(Viewer viewer, EndorsementId id, List<Refusal> refusals) {
    Endorsement it =
        store
            .find(id)
            .filter(e -> viewer.is(e.person()) || viewer.is(e.endorser()))
            .orElseThrow(NotYours::new);
    boolean mine = viewer.is(it.person());
    Map<PersonId, PersonCard> cards = people.cards(List.of(it.person(), it.endorser()));
    return new EndorsementView(
        id.toString(),
        Objects.requireNonNull(cards.get(it.endorser())),
        Objects.requireNonNull(cards.get(it.person())),
        mine,
        told.about(it.target()),
        it.target().href(),
        Words.of("opportunities.endorsement.ready." + it.said().readiness()),
        told.points(it),
        it.said().adds(),
        it.standing(),
        mine && it.hidden(),
        past(it),
        conflicts(it),
        history.of(id),
        mayChange(viewer, it) ? change(it) : "",
        slots.getObject().of("endorsement.beside", viewer, it.person()),
        refusals);
  }

  boolean past(Endorsement it) {
    LocalDate on = it.at().atZone(clock.getZone()).toLocalDate();
    return on.plusMonths(Endorsement.MONTHS).isBefore(LocalDate.now(clock));
  }

  /** What those who decide read beside it, where it is known for which opening. */
  private List<Words> conflicts(Endorsement it) {
    String name = people.card(it.endorser()).map(PersonCard::name).orElse("");
    return targets
        .opening(it.target())
        .map(card -> conflicts.around(card).of(it.endorser(), it.person()))
        .orElse(Set.of())
        .stream()
        .map(c -> Words.of("opportunities.endorsement.conflict." + c, name))
        .toList();
  }

  /** Only while the person reports to them, and one could still apply. */
  private boolean mayChange(Viewer viewer, Endorsement it) {
    if (!viewer.is(it.endorser())) {
      return false;
    }
    try {
      return endorsing.obstacles(viewer, it.person(), it.target()).isEmpty();
    } catch (NotYours closed) {
      return false;
    }
  }

  private static String change(Endorsement it) {
    return "/people/" + it.person() + "/endorsements/new?" + it.target().query();
  }
}
