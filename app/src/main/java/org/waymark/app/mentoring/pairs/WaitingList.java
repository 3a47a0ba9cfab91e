package org.waymark.app.mentoring.pairs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.offers.PlaceFreed;

/**
 * Whoever waits is asked for as soon as somebody has a place, who asked first comes first. Each is
 * worked off alone, so that nobody holds two people's places at once.
 */
@Component
class WaitingList {
  private static final int MOST = 200;
  private final PairStore store;
  private final Bringing bringing;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  WaitingList(
      PairStore store,
      Bringing bringing,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.store = store;
    this.bringing = bringing;
    this.events = events;
    this.transaction = transaction;
  }

  /** One at a time: a place that is left tells of itself again. */
  @ApplicationModuleListener
  void on(PlaceFreed freed) {
    store.couldBeBrought(1).stream()
        .filter(this::brought)
        .forEach(_ -> events.publishEvent(new PlaceFreed(freed.offer())));
  }

  /** All who could be asked for now. */
  void workOff() {
    for (MentorshipId id : store.couldBeBrought(MOST)) {
      transaction.executeWithoutResult(_ -> brought(id));
    }
  }

  private boolean brought(MentorshipId id) {
    return store
        .lockedIfFree(id)
        .filter(it -> it.stage() == Stage.WAITING)
        .map(it -> bringing.bring(it).stage() == Stage.ASKED)
        .orElse(false);
  }
}
