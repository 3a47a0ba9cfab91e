package org.waymark.app.matching.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class MatchingNavigation {
  @Bean
  NoticeKind suitingKind() {
    return new NoticeKind("matching.suits", 30, "matching.told", Rhythm.DAILY);
  }

  @Bean
  NoticeKind slateKind() {
    return new NoticeKind("matching.slate", 31, "matching.told.slate", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry rolesEntry() {
    return new NavigationEntry(
        Section.ME, 30, "matching.nav.roles", "/roles", "map-2", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry modelCardEntry() {
    return new NavigationEntry(
        Section.OVERSIGHT,
        10,
        "matching.nav.card",
        "/model-card",
        "report-search",
        Set.of(Hat.AUDITOR, Hat.WORKS_COUNCIL));
  }
}
