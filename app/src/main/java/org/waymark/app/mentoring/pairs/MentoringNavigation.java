package org.waymark.app.mentoring.pairs;

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
class MentoringNavigation {
  private static final String MINE = "/mentorships";

  @Bean
  NoticeKind mentoringKind() {
    return new NoticeKind(PairNotices.KIND, 25, "mentoring.told.kind", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry mentoringEntry() {
    return new NavigationEntry(
        Section.ME, 45, "mentoring.nav", MINE, "friends", Set.of(Hat.EMPLOYEE));
  }

  /** People who asked and wait for an answer. */
  @Bean
  NavigationCounter askedOfMe(PairLists lists) {
    return NavigationCounter.of(MINE, viewer -> viewer.person().map(lists::waitingFor).orElse(0));
  }
}
