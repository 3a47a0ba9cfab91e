package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;

/**
 * Telling a colleague of an opening. Whoever does so learns nothing about them, not even a pause.
 */
@Service
public class Recommending {
  private final Rights rights;
  private final People people;
  private final Profiles profiles;
  private final Notices notices;
  private final JdbcClient db;
  private final Clock clock;

  Recommending(
      Rights rights,
      People people,
      Profiles profiles,
      Notices notices,
      JdbcClient db,
      Clock clock) {
    this.rights = rights;
    this.people = people;
    this.profiles = profiles;
    this.notices = notices;
    this.db = db;
    this.clock = clock;
  }

  /** Once to each; who pauses, or fills it, is not told, and that looks the same. */
  @Transactional
  public Outcome<PersonId> recommend(Viewer viewer, OpeningId id, PersonId person) {
    Opening opening = rights.seen(viewer, id).opening();
    if (!(opening.state() instanceof OpeningState.Published)) {
      return Outcome.refused("opportunities.apply.published");
    }
    if (opening.audience().restricted()) {
      return Outcome.refused("opportunities.recommend.restricted");
    }
    if (viewer.is(person)) {
      return Outcome.refused("opportunities.recommend.self");
    }
    if (!people.employed(person)) {
      return Outcome.refused("opportunities.recommend.nobody");
    }
    boolean first = keep(viewer.self(), id, person);
    if (first && profiles.pausedUntil(person).isEmpty() && !opening.isFilledBy(person)) {
      notices.tell(
          person,
          "opportunities",
          "recommended " + id + " " + viewer.self(),
          Words.of("opportunities.notice.recommended", viewer.name(), opening.posting().title()),
          "/openings/" + id);
    }
    return Outcome.done(person);
  }

  private boolean keep(PersonId by, OpeningId opening, PersonId person) {
    return db.sql(
                """
                insert into opportunities.recommendation (opening, by_person, person, at)
                values (:opening, :by, :person, :at) on conflict do nothing
                """)
            .param("opening", opening.value())
            .param("by", by.value())
            .param("person", person.value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
