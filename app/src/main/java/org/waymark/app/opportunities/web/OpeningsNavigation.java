package org.waymark.app.opportunities.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class OpeningsNavigation {
  @Bean
  NoticeKind applicationsKind() {
    return new NoticeKind("opportunities", 10, "opportunities.told", Rhythm.AT_ONCE);
  }

  @Bean
  NoticeKind searchesKind() {
    return new NoticeKind(SearchAlerts.KIND, 32, "opportunities.told.search", Rhythm.DAILY);
  }

  @Bean
  NavigationEntry openingsEntry() {
    return new NavigationEntry(
        Section.ME,
        20,
        "opportunities.nav.openings",
        "/openings",
        "door-enter",
        Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry fillingEntry() {
    return new NavigationEntry(
        Section.MY_TEAM,
        30,
        "opportunities.nav.filling",
        "/team/openings",
        "user-search",
        Set.of(Hat.MANAGER, Hat.HR_PARTNER));
  }

  @Bean
  NavigationEntry approvalsEntry() {
    return new NavigationEntry(
        Section.HR_DESK,
        30,
        "opportunities.nav.approvals",
        "/openings/approvals",
        "checks",
        Set.of(Hat.HR_PARTNER, Hat.LEADER));
  }
}
