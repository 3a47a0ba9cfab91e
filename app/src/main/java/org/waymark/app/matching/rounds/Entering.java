package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;

/** What people do in a round; nobody but them learns what they name. */
@Service
class Entering {
  private final RoundStore rounds;
  private final RoundRights rights;
  private final EntryStore entries;
  private final Choices choices;
  private final Clock clock;

  Entering(
      RoundStore rounds, RoundRights rights, EntryStore entries, Choices choices, Clock clock) {
    this.rounds = rounds;
    this.rights = rights;
    this.entries = entries;
    this.choices = choices;
    this.clock = clock;
  }

  /** Having entered already, nothing happens. */
  @Transactional
  public Outcome<RoundId> enter(Viewer viewer, RoundId id) {
    RoundRights.Seen seen = held(viewer, id);
    if (seen.leads()) {
      return Outcome.refused("matching.round.enter.leads");
    }
    if (!seen.mayEnter()) {
      throw new NotYours();
    }
    Optional<Entry> mine = entries.of(id, viewer.self());
    if (mine.filter(Entry::live).isPresent()) {
      return Outcome.done(id);
    }
    if (!seen.round().peopleMayEnter(clock.instant(), clock.getZone())) {
      return late(seen.round());
    }
    entries.enter(id, viewer.self(), UUID.randomUUID(), clock.instant());
    return entries.of(id, viewer.self()).filter(Entry::live).isPresent()
        ? Outcome.done(id)
        : Outcome.refused("matching.round.enter.over");
  }

  /** Possible until the result is published; afterwards an offer is declined instead. */
  @Transactional
  public Outcome<RoundId> withdraw(Viewer viewer, RoundId id) {
    MatchingRound round = held(viewer, id).round();
    if (!round.stage().live()) {
      return Outcome.refused("matching.round.no." + round.stage().code());
    }
    entries.end(id, viewer.self(), EntryStore.End.WITHDRAWN, clock.instant());
    return Outcome.done(id);
  }

  /** Takes the place of what was named before. */
  @Transactional
  public Outcome<RoundId> rank(Viewer viewer, RoundId id, List<Entry.Wish> wishes) {
    MatchingRound round = held(viewer, id).round();
    PersonId me = viewer.self();
    if (entries.locked(id, me).filter(Entry::live).isEmpty()) {
      throw new NotYours();
    }
    if (!round.peopleMayEnter(clock.instant(), clock.getZone())) {
      return late(round);
    }
    List<Refusal> no = refusals(viewer, round, wishes);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    entries.wish(id, me, wishes);
    return Outcome.done(id);
  }

  private List<Refusal> refusals(Viewer viewer, MatchingRound round, List<Entry.Wish> wishes) {
    Map<OpeningId, Choices.Choice> may = new HashMap<>();
    choices.of(viewer, round).forEach(choice -> may.put(choice.id(), choice));
    List<Refusal> no = new ArrayList<>();
    Set<OpeningId> seen = new HashSet<>();
    for (Entry.Wish wish : wishes) {
      Choices.Choice choice = may.get(wish.opening());
      if (choice == null) {
        throw new NotYours();
      }
      String title = choice.card().title();
      if (!seen.add(wish.opening())) {
        no.add(Refusal.of("matching.round.wish.twice", title));
      }
      if (!choice.no().isEmpty()) {
        no.add(Refusal.of("matching.round.wish.not_possible", title));
        no.addAll(choice.no());
      }
      if (choice.abroad() && !wish.mayWorkThere()) {
        no.add(Refusal.of("matching.round.wish.abroad", title));
      }
    }
    return no;
  }

  private RoundRights.Seen held(Viewer viewer, RoundId id) {
    if (rounds.held(id).isEmpty()) {
      throw new NotYours();
    }
    return rights.seen(viewer, id);
  }

  private Outcome<RoundId> late(MatchingRound round) {
    return Outcome.refused("matching.round.enter.late", round.enterUntil());
  }
}
