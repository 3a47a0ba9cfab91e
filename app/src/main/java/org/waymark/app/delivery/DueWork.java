package org.waymark.app.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Due;

/** Works off what is due in every module, each by itself: one that fails stops no other. */
@Component
public class DueWork {
  private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
  private final List<Due> all;

  DueWork(List<Due> all) {
    this.all = List.copyOf(all);
  }

  /** Everything due by the clock, in the order of the beans. */
  public void workOff() {
    for (Due due : all) {
      try {
        due.workOff();
      } catch (RuntimeException e) {
        LOG.error(
            "{} could not be worked off and is tried again in a minute",
            due.getClass().getName(),
            e);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class EveryMinute {
    @Bean
    RecurringTask<Void> workOffWhatIsDue(DueWork work) {
      return Tasks.recurring("due-work", FixedDelay.ofMinutes(1)).execute((_, _) -> work.workOff());
    }
  }
}
