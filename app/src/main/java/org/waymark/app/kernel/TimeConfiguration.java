package org.waymark.app.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock and one ticker for everything, jobs too. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
  @Bean
  Clock clock(@Value("${waymark.sample:false}") boolean sample) {
    Clock system = Clock.system(ZoneId.systemDefault());
    return sample ? new SampleClock(system) : system;
  }

  @Bean
  Ticker ticker() {
    return System::nanoTime;
  }
}
