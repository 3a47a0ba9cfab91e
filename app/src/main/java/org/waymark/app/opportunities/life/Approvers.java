package org.waymark.app.opportunities.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relations;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState.Waiting;

/** Who is asked whether an opening may be published: nobody is asked about their own. */
@Component
public class Approvers {
  private final Relations relations;

  Approvers(Relations relations) {
    this.relations = relations;
  }

  /** To be told that it waits. */
  public List<PersonId> of(Opening opening, Waiting waiting) {
    return of(opening, waiting.asked(), waiting.handedInBy());
  }

  /** To be told that somebody wishes to go outside at once. */
  List<PersonId> of(Opening opening, Exemption.Wish wish) {
    return of(opening, wish.of(), wish.by());
  }

  /** Whom the rules want; a leader, where all HR partners have a part in it themselves. */
  Approver forOne(Opening opening, Approver wanted, PersonId handsIn) {
    return wanted == Approver.HR_PARTNER
            && of(opening, wanted, handsIn).isEmpty()
            && !of(opening, Approver.LEADER, handsIn).isEmpty()
        ? Approver.LEADER
        : wanted;
  }

  private List<PersonId> of(Opening opening, Approver as, @Nullable PersonId handedInBy) {
    return relations.holders(as.relation(), opening.owner()).stream()
        .filter(person -> !opening.isFilledBy(person) && !person.equals(handedInBy))
        .toList();
  }
}
