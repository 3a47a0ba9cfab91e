package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.rounds.EntryStore.End;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What happens outside while a round is on: people leave or find something, openings close. */
@Component
class ChangesMeanwhile {
  private final RoundStore rounds;
  private final EntryStore entries;
  private final Participation participation;
  private final RoundNotices notices;
  private final Openings openings;
  private final People people;
  private final Clock clock;

  ChangesMeanwhile(
      RoundStore rounds,
      EntryStore entries,
      Participation participation,
      RoundNotices notices,
      Openings openings,
      People people,
      Clock clock) {
    this.rounds = rounds;
    this.entries = entries;
    this.participation = participation;
    this.notices = notices;
    this.openings = openings;
    this.people = people;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    endForThoseGone(Set.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    endForThoseGone(participation.everybody());
  }

  private void endForThoseGone(Collection<PersonId> among) {
    Set<PersonId> gone = new HashSet<>(among);
    gone.removeAll(people.current(among).keySet());
    gone.forEach(person -> end(person, End.LEFT));
  }

  /** Whoever goes elsewhere with all their time takes part no more; a project beside it is none. */
  @ApplicationModuleListener
  void on(Accepted accepted) {
    boolean whole =
        openings.card(accepted.opening()).filter(c -> !c.kind().besideTheRole()).isPresent();
    if (whole) {
      end(accepted.person(), End.ACCEPTED);
    }
  }

  private void end(PersonId person, End why) {
    for (RoundId id : participation.roundsOf(person)) {
      MatchingRound round = rounds.held(id).orElseThrow();
      if (entries.end(id, person, why, clock.instant()) && why == End.ACCEPTED) {
        notices.ended(round, person);
      }
    }
  }

  @ApplicationModuleListener
  void on(OpeningClosed closed) {
    OpeningId opening = closed.opening();
    rounds
        .liveOf(opening)
        .flatMap(rounds::find)
        .ifPresent(r -> notices.openingGone(r, opening, participation.whoNamed(r.id(), opening)));
  }
}
