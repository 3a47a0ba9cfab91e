package org.waymark.app.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Within a minute of a start, then every minute. */
@Configuration(proxyBeanMethods = false)
class RedeliveryJob {
  @Bean
  RecurringTask<Void> deliverAgain(Redelivery redelivery) {
    return Tasks.recurring("events-again", FixedDelay.ofMinutes(1))
        .execute((_, _) -> redelivery.again());
  }
}
