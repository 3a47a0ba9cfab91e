package org.waymark.app.opportunities.endorsements;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.endorsements.Nomination.Answer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Profiles;

/**
 * Asking somebody whether they may be named for an opening. Whoever asks learns of a yes and of
 * nothing else: not of a no, not of a pause, not of an application.
 */
@Service
class Nominating {
  private final NominationStore store;
  private final Openings openings;
  private final Endorsing endorsing;
  private final People people;
  private final Profiles profiles;
  private final AdvocacyNotices notices;
  private final Audit audit;
  private final Clock clock;

  Nominating(
      NominationStore store,
      Openings openings,
      Endorsing endorsing,
      People people,
      Profiles profiles,
      AdvocacyNotices notices,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.openings = openings;
    this.endorsing = endorsing;
    this.people = people;
    this.profiles = profiles;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<NominationId> nominate(
      Viewer viewer, OpeningId opening, PersonId person, String why) {
    OpeningCard card = visible(viewer, opening);
    PersonCard whom = people.card(person).orElseThrow(NotYours::new);
    List<Refusal> no = new ArrayList<>(endorsing.obstacles(viewer, whom));
    if (!open(card)) {
      no.add(Refusal.of("opportunities.endorsement.over", card.title()));
    }
    if (card.restricted()) {
      no.add(Refusal.of("opportunities.nomination.restricted"));
    }
    if (why.isBlank() || why.length() > Nomination.LONGEST) {
      no.add(Refusal.of("opportunities.nomination.why", Nomination.LONGEST));
    }
    return no.isEmpty() ? ask(viewer, card, person, why) : Outcome.refused(no);
  }

  private Outcome<NominationId> ask(Viewer viewer, OpeningCard card, PersonId person, String why) {
    NominationId id = new NominationId(UuidCreator.getTimeOrderedEpoch());
    Nomination it =
        new Nomination(id, card.id(), viewer.self(), person, why, clock.instant(), null);
    if (!store.add(it)) {
      return Outcome.refused("opportunities.nomination.asked_already");
    }
    audit.act(viewer, "nomination", person, "/openings/" + card.id());
    boolean fills = openings.fillers(card.id()).contains(person);
    if (profiles.pausedUntil(person).isEmpty() && !fills) {
      notices.asked(it, card.title());
    }
    return Outcome.done(id);
  }

  /** By the person alone, while it is open; a no leaves no trace for anybody else. */
  @Transactional
  public Outcome<NominationId> answer(Viewer viewer, NominationId id, boolean yes) {
    Nomination it = own(viewer, id);
    OpeningCard card = openings.card(it.opening()).orElseThrow(NotYours::new);
    if (!open(card)) {
      return Outcome.refused("opportunities.endorsement.over", card.title());
    }
    Answer answer = yes ? Answer.YES : Answer.NO;
    if (answer != it.answer()) {
      store.answer(id, answer, clock.instant());
      if (yes) {
        notices.agreed(it, openings.fillers(card.id()), card.title());
      }
    }
    return Outcome.done(id);
  }

  /** A question to the viewer; nobody else changes it until the transaction ends. */
  Nomination own(Viewer viewer, NominationId id) {
    return store.locked(id).filter(n -> viewer.is(n.person())).orElseThrow(NotYours::new);
  }

  OpeningCard visible(Viewer viewer, OpeningId opening) {
    if (!openings.visibleTo(viewer, Set.of(opening)).contains(opening)) {
      throw new NotYours();
    }
    return openings.card(opening).orElseThrow(NotYours::new);
  }

  boolean open(OpeningCard card) {
    return card.takesApplicationsOn(LocalDate.now(clock));
  }
}
