package org.waymark.app.opportunities.endorsements;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Tells a person who reads what is said of them. */
@Component
class AdvocacyVisibility implements VisibilitySource {
  private final EndorsementStore store;
  private final EndorsementMaker one;
  private final Targets targets;
  private final People people;

  AdvocacyVisibility(EndorsementStore store, EndorsementMaker one, Targets targets, People people) {
    this.store = store;
    this.one = one;
    this.targets = targets;
    this.people = people;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Endorsement> all =
        store.about(person).stream()
            .filter(e -> e.standing() && !e.hidden() && !one.past(e))
            .toList();
    Map<Target, String> titles = targets.titles(all.stream().map(Endorsement::target).toList());
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(Endorsement::endorser).toList());
    return all.stream()
        .filter(e -> cards.containsKey(e.endorser()))
        .map(
            e ->
                new Line(
                    Refusal.of(
                        "opportunities.visible.endorsement",
                        Objects.requireNonNull(cards.get(e.endorser())).name(),
                        titles.getOrDefault(e.target(), "")),
                    null,
                    "opportunities.visible.endorsement.who",
                    null,
                    "/endorsements/" + e.id()))
        .toList();
  }
}
