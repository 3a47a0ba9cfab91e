package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.life.OpeningDutyStore.Kind;
import org.waymark.app.opportunities.model.ExemptionLife;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.shell.Words;

/**
 * Tells whoever has something to do about an opening, once a week at most until it is done. It
 * never decides for anybody.
 */
@Component
class OpeningClock implements Due {
  private static final String KIND = "opportunities";
  private static final Duration AGAIN = Duration.ofDays(7);
  private final OpeningDutyStore store;
  private final OpeningRepository repository;
  private final Openings openings;
  private final Approvers approvers;
  private final ExemptionStore exemptions;
  private final ExemptionNotices asking;
  private final PublicationNotices publications;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OpeningClock(
      OpeningDutyStore store,
      OpeningRepository repository,
      Openings openings,
      Approvers approvers,
      ExemptionStore exemptions,
      ExemptionNotices asking,
      PublicationNotices publications,
      Notices notices,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.repository = repository;
    this.openings = openings;
    this.approvers = approvers;
    this.exemptions = exemptions;
    this.asking = asking;
    this.publications = publications;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    Instant now = clock.instant();
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> tellOfNext(now)));
    }
  }

  private boolean tellOfNext(Instant now) {
    Optional<OpeningDutyStore.Due> next = store.next(now);
    next.ifPresent(
        due -> {
          tell(due);
          store.told(due, now.plus(AGAIN));
          if (due.kind() == Kind.INSIDE_OVER) {
            store.done(due.kind(), due.opening(), now);
          }
        });
    return next.isPresent();
  }

  private void tell(OpeningDutyStore.Due due) {
    Opening opening = repository.find(due.opening()).orElseThrow();
    if (due.kind() == Kind.EXEMPTION) {
      exemptions
          .last(due.opening())
          .filter(it -> it.stage() == ExemptionLife.Stage.ASKED)
          .ifPresent(it -> asking.reminded(opening, it, due.told()));
      return;
    }
    String once =
        "opening %s %s %d %d".formatted(due.kind().code(), due.opening(), due.nr(), due.told());
    Words words =
        Words.of("opportunities.life.due." + due.kind().code(), opening.posting().title());
    if (due.kind() != Kind.APPROVAL) {
      Collection<PersonId> fill = openings.fillers(due.opening());
      notices.tellAll(fill, KIND, once, words, "/openings/" + due.opening());
    } else if (opening.state() instanceof OpeningState.Waiting waiting) {
      publications.ask(approvers.of(opening, waiting), opening, once, words);
    }
  }
}
