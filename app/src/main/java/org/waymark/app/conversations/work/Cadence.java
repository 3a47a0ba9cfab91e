package org.waymark.app.conversations.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.model.Rhythm;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** When conversations are due, by the rules that hold for each person. */
@Component
public class Cadence {
  private final Talks talks;
  private final People people;
  private final Policy policy;
  private final Clock clock;

  Cadence(Talks talks, People people, Policy policy, Clock clock) {
    this.talks = talks;
    this.people = people;
    this.policy = policy;
    this.clock = clock;
  }

  /** Of a manager with these people, in a handful of queries; who is not employed is left out. */
  public Map<PersonId, TalkStanding> of(PersonId manager, Collection<PersonId> some) {
    Map<PersonId, Employment> employed = people.current(some);
    Map<PersonId, Terms> terms = policy.termsFor(employed.values());
    Map<PersonId, Instant> last = talks.lastHeld(manager, some);
    Map<PersonId, Talk> ahead = talks.ahead(manager, some);
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, TalkStanding> standings = new HashMap<>();
    employed.forEach(
        (person, employment) ->
            standings.put(
                person,
                new Rhythm(
                        person,
                        months(terms.get(person)),
                        employment.onLeave(),
                        day(last.get(person)),
                        ahead.get(person))
                    .standing(today, zone())));
    return standings;
  }

  static int months(@Nullable Terms terms) {
    return terms == null ? 0 : terms.talkMonths();
  }

  private @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, zone());
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
