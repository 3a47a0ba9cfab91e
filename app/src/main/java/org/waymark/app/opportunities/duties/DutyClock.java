package org.waymark.app.opportunities.duties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.duties.Duties.Duty;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Reminds of what is owed: first those who owe it, from the second time on the HR partner too, once
 * a week at most until it is done. It never answers for anybody.
 */
@Component
class DutyClock implements Due {
  private static final String KIND = "opportunities";
  private static final Duration AGAIN = Duration.ofDays(7);
  private final DutyStore store;
  private final ApplicationRepository applications;
  private final Openings openings;
  private final People people;
  private final Relations relations;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DutyClock(
      DutyStore store,
      ApplicationRepository applications,
      Openings openings,
      People people,
      Relations relations,
      Notices notices,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.applications = applications;
    this.openings = openings;
    this.people = people;
    this.relations = relations;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    Instant now = clock.instant();
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> remindOfNext(now)));
    }
  }

  private boolean remindOfNext(Instant now) {
    Optional<DutyStore.Due> next = store.next(now);
    next.ifPresent(
        due -> {
          remind(due);
          store.told(due, now.plus(due.duty() == Duty.DISPUTE ? Duration.ofDays(1) : AGAIN));
        });
    return next.isPresent();
  }

  private void remind(DutyStore.Due due) {
    Application application = applications.find(due.application()).orElseThrow();
    String name = people.card(application.person()).map(PersonCard::name).orElse("");
    String title = openings.card(application.opening()).orElseThrow().title();
    String code = due.duty().code();
    notices.tellAll(
        owing(due, application),
        KIND,
        "duty " + code + " " + due.application() + " " + due.told(),
        Words.of("opportunities.duty." + code, name, title),
        "/applications/" + due.application());
  }

  private Collection<PersonId> owing(DutyStore.Due due, Application application) {
    Set<PersonId> owing = new LinkedHashSet<>();
    List<PersonId> hr =
        relations.holders(
            Relation.HR_PARTNER, openings.card(application.opening()).orElseThrow().owner());
    if (due.duty() == Duty.DISPUTE) {
      owing.addAll(hr);
    } else {
      owing.addAll(openings.fillers(application.opening()));
      if (due.told() > 0) {
        owing.addAll(hr);
      }
    }
    owing.remove(application.person());
    relations.holders(Relation.MANAGER, application.person()).stream()
        .filter(m -> !openings.fillers(application.opening()).contains(m))
        .forEach(owing::remove); // whatever else they are: not before the stage they learn at
    return owing;
  }
}
