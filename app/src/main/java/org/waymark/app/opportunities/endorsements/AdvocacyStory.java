package org.waymark.app.opportunities.endorsements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Who spoke for somebody: for the person all of it, for a manager what they said themselves. */
@Component
class AdvocacyStory implements StorySource {
  private final EndorsementStore store;
  private final Targets targets;
  private final People people;

  AdvocacyStory(EndorsementStore store, Targets targets, People people) {
    this.store = store;
    this.targets = targets;
    this.people = people;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Endorsement> all =
        store.about(person).stream()
            .filter(e -> e.standing() && (viewer.is(person) || viewer.is(e.endorser())))
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Target, String> titles = targets.titles(all.stream().map(Endorsement::target).toList());
    Set<PersonId> endorsers = all.stream().map(Endorsement::endorser).collect(Collectors.toSet());
    Map<PersonId, PersonCard> cards = people.cards(endorsers);
    return all.stream()
        .flatMap(e -> step(e, titles.getOrDefault(e.target(), ""), cards.get(e.endorser())))
        .toList();
  }

  private static Stream<Step> step(Endorsement e, String title, @Nullable PersonCard endorser) {
    return endorser == null
        ? Stream.of()
        : Stream.of(
            new Step(
                e.first(),
                Stage.ENDORSEMENT,
                Words.of("opportunities.endorsement.story", endorser.name(), title),
                "/endorsements/" + e.id(),
                Words.of("opportunities.endorsement.ready." + e.said().readiness())));
  }
}
