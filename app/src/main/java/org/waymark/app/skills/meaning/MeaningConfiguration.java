package org.waymark.app.skills.meaning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Ticker;
import org.waymark.encoder.MiniLm;

@Configuration(proxyBeanMethods = false)
class MeaningConfiguration {
  private static final int LOOK = 5; // seconds

  /** Opened when it is first needed. */
  @Bean(destroyMethod = "close")
  IdleEncoder textEncoder(Ticker ticker) {
    return new IdleEncoder(MiniLm::new, ticker);
  }

  /** Lets go of what nobody used lately; every process its own. */
  @Bean
  Cooling cooling(ReadingTools tools, TitleTools titles, TitlesAlike alike, IdleEncoder encoder) {
    return new Cooling(List.of(tools::cool, titles::cool, alike::cool, encoder::cool));
  }

  @Bean
  RecurringTask<Void> embedCatalogues(Embedding embedding) {
    return Tasks.recurring("skills-meaning", FixedDelay.ofSeconds(LOOK))
        .execute(
            (_, context) -> embedding.catchUp(() -> context.getSchedulerState().isShuttingDown()));
  }
}
