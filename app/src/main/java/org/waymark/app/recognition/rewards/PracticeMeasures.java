package org.waymark.app.recognition.rewards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.academy.Completions;
import org.waymark.app.conversations.Held;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.MentorSupport;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.recognition.Measure;

/** What a manager's practice says: conversations, endorsements, mentoring, lessons. */
@Configuration(proxyBeanMethods = false)
class PracticeMeasures {
  private final Held held;
  private final Endorsements endorsements;
  private final MentorSupport support;
  private final Completions completions;

  PracticeMeasures(
      Held held, Endorsements endorsements, MentorSupport support, Completions completions) {
    this.held = held;
    this.endorsements = endorsements;
    this.support = support;
    this.completions = completions;
  }

  @Bean
  Measure conversationsHeld() {
    return measure("conversations_held", held::held);
  }

  @Bean
  Measure endorsementsHeld() {
    return measure("endorsements_held", endorsements::kept);
  }

  @Bean
  Measure mentoringGiven() {
    return measure(
        "mentoring",
        (managers, span) -> {
          Map<PersonId, Integer> counts = new HashMap<>();
          support.given(managers, span).forEach((p, g) -> counts.put(p, g.pairs() + g.sessions()));
          return counts;
        });
  }

  /** Whenever they were completed: what was learned stays learned. */
  @Bean
  Measure lessonsCompleted() {
    return measure(
        "lessons",
        (managers, _) -> {
          Map<PersonId, Integer> counts = new HashMap<>();
          completions.of(managers).forEach((p, lessons) -> counts.put(p, lessons.size()));
          return counts;
        });
  }

  private static Measure measure(
      String code, BiFunction<Collection<PersonId>, DateSpan, Map<PersonId, Integer>> counts) {
    return new Measure() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public Map<PersonId, Integer> of(Collection<PersonId> managers, DateSpan span) {
        return counts.apply(managers, span);
      }
    };
  }
}
