package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Reckoning;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.model.Statements;

@Component
class LevelsAnew implements Reckoning {
  private final Statements statements;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LevelsAnew(Statements statements, ApplicationEventPublisher events, Clock clock) {
    this.statements = statements;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void anew(Collection<PersonId> people) {
    statements
        .refresh(people, LocalDate.now(clock))
        .forEach(person -> events.publishEvent(new ProfileChanged(person)));
  }
}
