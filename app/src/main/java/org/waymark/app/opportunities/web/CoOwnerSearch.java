package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;

/** Finds colleagues to fill an opening with: employed today, with what everybody may see. */
@Component
class CoOwnerSearch {
  private static final int FOUND = 8;
  private final People people;

  CoOwnerSearch(People people) {
    this.people = people;
  }

  /** The best matches, without the viewer and those chosen already. */
  List<PersonCard> search(Viewer viewer, String q, List<PersonId> without) {
    String asked = q.replace("\0", "").strip();
    if (asked.isEmpty()) {
      return List.of();
    }
    var some = new Paging(1, FOUND + without.size() + 1);
    return people.search(asked, Scope.company(), some).stream()
        .filter(card -> !viewer.is(card.id()) && !without.contains(card.id()))
        .limit(FOUND)
        .toList();
  }

  CoOwnersView view(Viewer viewer, CoOwners chosen) {
    Map<PersonId, PersonCard> cards = people.cards(chosen.people());
    return new CoOwnersView(
        chosen.people().stream().map(cards::get).filter(Objects::nonNull).toList(),
        chosen.q(),
        chosen.q().isEmpty() ? null : search(viewer, chosen.q(), chosen.people()));
  }
}
