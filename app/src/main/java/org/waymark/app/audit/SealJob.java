package org.waymark.app.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealJob {
  @Bean
  RecurringTask<Void> sealAudit(Seals seals) {
    return Tasks.recurring("audit-seal", FixedDelay.ofMinutes(1)).execute((_, _) -> seals.seal());
  }
}
