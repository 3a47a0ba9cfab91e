package org.waymark.app.mentoring.pairs;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.pairs.PairFlow.Act;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** Whoever left asks for nothing, is asked for nothing, and their pairs end properly. */
@Component
class Leavers {
  private final PairStore store;
  private final OfferStore offers;
  private final Steps steps;
  private final Answering answering;
  private final Ending ending;
  private final People people;

  Leavers(
      PairStore store,
      OfferStore offers,
      Steps steps,
      Answering answering,
      Ending ending,
      People people) {
    this.store = store;
    this.offers = offers;
    this.steps = steps;
    this.answering = answering;
    this.ending = ending;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    gone(Set.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    Set<PersonId> everybody = new HashSet<>(store.everybody());
    everybody.addAll(offers.everybody());
    gone(everybody);
  }

  /** Twice does no more than once. */
  @Transactional
  void gone(Collection<PersonId> among) {
    Set<PersonId> gone = new HashSet<>(among);
    gone.removeAll(people.current(among).keySet());
    if (gone.isEmpty()) {
      return;
    }
    offers.close(gone);
    for (MentorshipId id : store.of(gone)) {
      store.locked(id).ifPresent(it -> over(it, gone));
    }
  }

  private void over(Mentorship it, Set<PersonId> gone) {
    Change left = steps.change(Act.LEAVE, null, "");
    switch (it.stage()) {
      case WAITING -> steps.unseated(it, it.at(new State.Withdrawn()), left);
      case ASKED -> {
        if (gone.contains(it.person())) {
          steps.unseated(it, it.at(new State.Withdrawn()), left);
        } else {
          answering.next(it, steps.change(Act.PASS_ON, null, ""), "left");
        }
      }
      case ACTIVE -> ending.over(it, left);
      case ENDED, WITHDRAWN -> {
        // was over before
      }
    }
  }
}
