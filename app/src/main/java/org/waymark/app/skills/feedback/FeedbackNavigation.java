package org.waymark.app.skills.feedback;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class FeedbackNavigation {
  private static final String LIST = "/feedback";

  @Bean
  NoticeKind feedbackKind() {
    return new NoticeKind(FeedbackNotices.KIND, 24, "skills.feedback.told", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry feedbackEntry() {
    return new NavigationEntry(
        Section.ME, 57, "skills.nav.feedback", LIST, "messages", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationCounter feedbackCounter(FeedbackStore store) {
    return NavigationCounter.of(LIST, viewer -> viewer.person().map(store::waiting).orElse(0));
  }
}
