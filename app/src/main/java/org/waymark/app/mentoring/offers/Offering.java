package org.waymark.app.mentoring.offers;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.skills.Profiles;

/** Offering support to others, and changing what one offers. */
@Service
public class Offering {
  private final OfferStore store;
  private final Profiles profiles;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Offering(OfferStore store, Profiles profiles, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.profiles = profiles;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Outcome<OfferId> offer(Viewer viewer, @Nullable ProgrammeId programme, OfferDraft draft) {
    List<Refusal> no = new ArrayList<>(OfferRule.refusals(draft));
    Optional<Offer> before = store.locked(viewer.self(), draft.kind(), programme);
    before
        .filter(offer -> offer.used() > draft.capacity())
        .ifPresent(offer -> no.add(Refusal.of("mentoring.offer.no.taken", offer.used())));
    if (draft.kind() == SupportKind.TALK && draft.open() && !found(viewer.self())) {
      no.add(Refusal.of("mentoring.offer.no.not_found"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    OfferId id = before.map(Offer::id).orElse(new OfferId(UuidCreator.getTimeOrderedEpoch()));
    Offer offer = new Offer(id, viewer.self(), programme, draft, 0);
    if (before.isPresent()) {
      store.change(offer, clock.instant());
    } else {
      store.add(offer, clock.instant());
    }
    events.publishEvent(new PlaceFreed(id));
    return Outcome.done(id);
  }

  /** Only who can be found can be asked about a move. */
  private boolean found(PersonId person) {
    return profiles.discoverable(Set.of(person)).contains(person);
  }
}
