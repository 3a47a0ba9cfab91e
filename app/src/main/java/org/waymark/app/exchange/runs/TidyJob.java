package org.waymark.app.exchange.runs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TidyJob {
  @Bean
  RecurringTask<Void> tidyImports(Runs runs) {
    return Tasks.recurring("exchange-tidy", FixedDelay.ofHours(1)).execute((_, _) -> runs.tidy());
  }
}
