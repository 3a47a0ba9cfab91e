package org.waymark.app.recognition.rewards;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class RewardsNavigation {
  private static final String DESK = "/desk/rewards";

  @Bean
  NavigationEntry ownRewards() {
    return new NavigationEntry(
        Section.MY_TEAM, 70, "recognition.nav.rewards", "/rewards", "award", Set.of(Hat.MANAGER));
  }

  @Bean
  NavigationEntry rewardsForHr() {
    return desk(Section.HR_DESK, Hat.HR_PARTNER);
  }

  @Bean
  NavigationEntry rewardsForLeaders() {
    return desk(Section.ORGANISATION, Hat.LEADER);
  }

  @Bean
  NavigationEntry rewardsForOversight() {
    return desk(Section.OVERSIGHT, Hat.AUDITOR);
  }

  private static NavigationEntry desk(Section section, Hat hat) {
    return new NavigationEntry(section, 70, "recognition.nav.desk", DESK, "award", Set.of(hat));
  }

  @Bean
  NavigationCounter rewardsWaiting(DeskPages desk) {
    return NavigationCounter.of(DESK, viewer -> toDecide(viewer, desk));
  }

  private static int toDecide(Viewer viewer, DeskPages desk) {
    boolean may = viewer.wears(Hat.HR_PARTNER) || viewer.wears(Hat.LEADER);
    return may ? desk.waiting(viewer) : 0;
  }
}
