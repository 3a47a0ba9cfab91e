package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.PlayedRounds;
import org.waymark.app.matching.rounds.MatchingRound.Purpose;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;

@Component
class RoundsOfTheSample implements PlayedRounds {
  private final Convening convening;
  private final Settling settling;
  private final OwnerSheets sheets;
  private final RoundStore rounds;
  private final EntryStore entries;
  private final RoundOffers offers;
  private final Openings openings;
  private final RoundClock due;
  private final Clock clock;

  RoundsOfTheSample(
      Convening convening,
      Settling settling,
      OwnerSheets sheets,
      RoundStore rounds,
      EntryStore entries,
      RoundOffers offers,
      Openings openings,
      RoundClock due,
      Clock clock) {
    this.convening = convening;
    this.settling = settling;
    this.sheets = sheets;
    this.rounds = rounds;
    this.entries = entries;
    this.offers = offers;
    this.openings = openings;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public Optional<UUID> started(PersonId partner, Call call) {
    SequencedMap<OpeningId, @Nullable Integer> seats = new LinkedHashMap<>();
    Map<OpeningId, Integer> free = offers.freeSeats(call.openings());
    call.openings().stream()
        .filter(o -> free.getOrDefault(o, 0) > 0)
        .forEach(o -> seats.put(o, free.get(o)));
    if (seats.size() < 2) {
      return Optional.empty();
    }
    LocalDate last = LocalDate.now(clock).plusDays(call.days());
    RoundPlan plan =
        new RoundPlan(
            call.title(),
            Purpose.of(call.purpose()).orElseThrow(),
            seats,
            Set.of(),
            last,
            last.plusDays(call.moreDays()),
            null,
            false);
    RoundId id = done(convening.draft(viewer(partner, Hat.HR_PARTNER), plan));
    done(convening.start(viewer(partner, Hat.HR_PARTNER), id));
    return Optional.of(id.value());
  }

  @Override
  public void enters(UUID round, PersonId person, List<OpeningId> order) {
    RoundId id = new RoundId(round);
    entries.enter(id, person, UUID.randomUUID(), clock.instant());
    List<OpeningId> named = rounds.find(id).orElseThrow().openings();
    entries.wish(
        id,
        person,
        order.stream().filter(named::contains).map(o -> new Entry.Wish(o, true)).toList());
  }

  @Override
  public void ownersKeepTheSlates(UUID round) {
    MatchingRound it = rounds.find(new RoundId(round)).orElseThrow();
    for (OpeningId opening : it.openings()) {
      Viewer owner = viewer(openings.card(opening).orElseThrow().owner(), Hat.MANAGER);
      Map<PersonId, @Nullable Integer> said = new LinkedHashMap<>();
      sheets.sheet(owner, it.id(), opening).lines().forEach(l -> said.put(l.person(), l.place()));
      done(sheets.keep(owner, it.id(), opening, said));
    }
  }

  @Override
  public void workOff() {
    due.workOff();
  }

  @Override
  public void published(UUID round, PersonId partner) {
    Viewer hr = viewer(partner, Hat.HR_PARTNER);
    done(settling.run(hr, new RoundId(round)));
    done(settling.publish(hr, new RoundId(round)));
  }

  private static Viewer viewer(PersonId person, Hat hat) {
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(hat, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var no) ->
          throw new IllegalStateException("The sample plays an impossible round: " + no);
    };
  }
}
