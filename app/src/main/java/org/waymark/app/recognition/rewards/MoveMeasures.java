package org.waymark.app.recognition.rewards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.Releases;
import org.waymark.app.recognition.Measure;

/** What moves say of managers: who moved on, who was let go in time, how those arrived who came. */
@Configuration(proxyBeanMethods = false)
class MoveMeasures {
  @Bean
  Measure releasedInTime(Releases releases) {
    return counted("released_in_time", releases, Releases.Counts::inTime);
  }

  @Bean
  Measure movedOn(Releases releases) {
    return counted("moved_on", releases, Releases.Counts::movedOn);
  }

  @Bean
  Measure moverFeedback(Releases releases) {
    return new Measure() {
      @Override
      public String code() {
        return "mover_feedback";
      }

      @Override
      public Map<PersonId, Integer> of(Collection<PersonId> managers, DateSpan span) {
        return releases.arrivedWell(managers, span);
      }
    };
  }

  private static Measure counted(
      String code, Releases releases, ToIntFunction<Releases.Counts> which) {
    return new Measure() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public Map<PersonId, Integer> of(Collection<PersonId> managers, DateSpan span) {
        Map<PersonId, Integer> counts = new HashMap<>();
        releases.counts(managers, span).forEach((m, c) -> counts.put(m, which.applyAsInt(c)));
        return counts;
      }
    };
  }
}
