package org.waymark.app.access;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {
  @Bean
  NavigationEntry visibilityEntry() {
    return new NavigationEntry(
        Section.FOOT,
        10,
        "access.nav.visibility",
        "/visibility",
        "eye-check",
        Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry accountsEntry() {
    return new NavigationEntry(
        Section.ADMINISTRATION,
        20,
        "access.nav.accounts",
        "/accounts",
        "key",
        Set.of(Hat.ADMINISTRATOR));
  }

  @Bean
  NavigationEntry accessTableEntry() {
    return new NavigationEntry(
        Section.OVERSIGHT,
        40,
        "access.nav.table",
        "/access-table",
        "grid-dots",
        Set.of(Hat.AUDITOR, Hat.WORKS_COUNCIL));
  }

  @Bean
  NavigationEntry casesEntry() {
    return new NavigationEntry(
        Section.OVERSIGHT, 45, "access.nav.cases", "/cases", "file-text", Set.of(Hat.AUDITOR));
  }

  @Bean
  NavigationEntry logEntry() {
    return new NavigationEntry(
        Section.OVERSIGHT, 50, "access.nav.log", "/log", "list-details", Set.of(Hat.AUDITOR));
  }
}
