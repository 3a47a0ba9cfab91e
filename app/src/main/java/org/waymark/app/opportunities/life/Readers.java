package org.waymark.app.opportunities.life;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** For whom a restricted opening is there: named one by one, and told once it is published. */
@Service
public class Readers {
  private final Rights rights;
  private final OpeningRepository openings;
  private final People people;
  private final Notices notices;

  Readers(Rights rights, OpeningRepository openings, People people, Notices notices) {
    this.rights = rights;
    this.openings = openings;
    this.people = people;
    this.notices = notices;
  }

  @Transactional
  public Outcome<PersonId> name(Viewer viewer, OpeningId id, @Nullable PersonId person) {
    Opening opening = toName(viewer, id);
    if (person == null || !people.employed(person)) {
      return Outcome.refused("opportunities.readers.nobody");
    }
    if (opening.isFilledBy(person)) {
      return Outcome.refused("opportunities.readers.fills");
    }
    openings.name(id, person);
    if (opening.state() instanceof OpeningState.Published) {
      tell(opening, Set.of(person));
    }
    return Outcome.done(person);
  }

  /** Who applied already keeps it in sight. */
  @Transactional
  public void unname(Viewer viewer, OpeningId id, PersonId person) {
    toName(viewer, id);
    openings.unname(id, person);
  }

  /** That it is there for them. */
  public void tell(Opening opening, Collection<PersonId> named) {
    notices.tellAll(
        named,
        "opportunities",
        "named " + opening.id(),
        Words.of("opportunities.life.told.publish.named", opening.posting().title()),
        "/openings/" + opening.id());
  }

  private Opening toName(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (!opening.audience().restricted()) {
      throw new NotYours();
    }
    return opening;
  }
}
