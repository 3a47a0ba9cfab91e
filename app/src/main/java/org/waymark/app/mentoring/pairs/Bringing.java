package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.offers.Lines;
import org.waymark.app.mentoring.pairs.PairFlow.Act;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/**
 * Brings somebody who waits to the first of their list who has a place; where they said so, to
 * anybody who fits.
 */
@Component
class Bringing {
  private static final int ANSWER_DAYS = 5;
  private final Places places;
  private final WishStore wishes;
  private final PairStore store;
  private final Fitting fitting;
  private final Steps steps;
  private final Lines lines;
  private final People people;
  private final WorkingDays calendar;
  private final Clock clock;

  Bringing(
      Places places,
      WishStore wishes,
      PairStore store,
      Fitting fitting,
      Steps steps,
      Lines lines,
      People people,
      WorkingDays calendar,
      Clock clock) {
    this.places = places;
    this.wishes = wishes;
    this.store = store;
    this.fitting = fitting;
    this.steps = steps;
    this.lines = lines;
    this.people = people;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What it is afterwards; the same where nobody has a place. Whoever calls holds it. */
  Mentorship bring(Mentorship waiting) {
    List<OfferId> list = open(waiting);
    if (waiting.anybody()) {
      List<OfferId> more = fitting.anybody(waiting);
      Set<OfferId> all = new LinkedHashSet<>(list);
      all.addAll(more);
      answered(waiting).forEach(all::remove);
      list = List.copyOf(all);
    }
    Map<OfferId, Places.Held> free = places.hold(list);
    for (OfferId offer : list) {
      Places.Held held = free.get(offer);
      if (held != null && may(waiting, held.person())) {
        return ask(waiting, held);
      }
    }
    return waiting;
  }

  private List<OfferId> open(Mentorship waiting) {
    return wishes.of(waiting.id()).stream()
        .filter(w -> w.answer() == null)
        .map(WishStore.Wish::offer)
        .toList();
  }

  private List<OfferId> answered(Mentorship waiting) {
    return wishes.of(waiting.id()).stream()
        .filter(w -> w.answer() != null)
        .map(WishStore.Wish::offer)
        .toList();
  }

  private boolean may(Mentorship waiting, PersonId mentor) {
    return people.employed(mentor)
        && !mentor.equals(waiting.person())
        && !lines.between(waiting.person(), mentor)
        && !store.with(waiting.person(), waiting.kind()).contains(mentor);
  }

  private Mentorship ask(Mentorship waiting, Places.Held held) {
    wishes.add(waiting.id(), List.of(held.offer()));
    String country = people.card(held.person()).map(PersonCard::country).orElse("");
    LocalDate due = calendar.after(LocalDate.now(clock), ANSWER_DAYS, country);
    Mentorship asked = waiting.asked(new State.Seat(held.offer(), held.person()), due);
    steps.seated(waiting, asked, steps.change(Act.BRING, null, ""), held.nr());
    return asked;
  }
}
