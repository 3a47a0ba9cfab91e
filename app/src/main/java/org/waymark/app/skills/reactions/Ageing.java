package org.waymark.app.skills.reactions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.events.SkillsImported;
import org.waymark.app.skills.model.Statements;

/** Statements age and raters differ, so all levels are worked out anew every night. */
@Component
class Ageing {
  private final Statements statements;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ageing(Statements statements, ApplicationEventPublisher events, Clock clock) {
    this.statements = statements;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void age() {
    Set<PersonId> changed = statements.refreshAll(LocalDate.now(clock));
    if (!changed.isEmpty()) {
      events.publishEvent(new SkillsImported(new UUID(0, 0), changed.size()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Nightly {
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> ageLevels(Ageing ageing) {
      return Tasks.recurring("skills-age", Schedules.daily(NIGHT)).execute((_, _) -> ageing.age());
    }
  }
}
