package org.waymark.app.policy.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.policy.Exceptions;
import org.waymark.app.policy.VersionSteps;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class PolicyNavigation {
  private static final String VERSIONS = "/rules/versions";
  private static final String EXCEPTIONS = "/exceptions";

  @Bean
  NavigationEntry rulesEntry() {
    return new NavigationEntry(
        Section.FOOT, 20, "policy.nav.rules", "/rules", "scale", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry versionsEntry() {
    return new NavigationEntry(
        Section.HR_DESK, 30, "policy.nav.versions", VERSIONS, "versions", Set.of(Hat.HR_PARTNER));
  }

  @Bean
  NavigationEntry versionsOversightEntry() {
    return new NavigationEntry(
        Section.OVERSIGHT,
        20,
        "policy.nav.versions",
        VERSIONS,
        "versions",
        Set.of(Hat.AUDITOR, Hat.WORKS_COUNCIL));
  }

  @Bean
  NoticeKind exceptionsKind() {
    return new NoticeKind("policy.exception", 40, "policy.notices.exceptions", Rhythm.AT_ONCE);
  }

  @Bean
  NoticeKind versionsKind() {
    return new NoticeKind("policy.version", 50, "policy.notices.versions", Rhythm.AT_ONCE);
  }

  /** Drafts of others that wait to be put into force. */
  @Bean
  NavigationCounter versionsWaiting(VersionSteps steps) {
    return NavigationCounter.of(VERSIONS, viewer -> steps.waitingFor(viewer).size());
  }

  @Bean
  NavigationEntry exceptionsEntry() {
    return exceptions(Section.HR_DESK, Hat.HR_PARTNER);
  }

  @Bean
  NavigationEntry exceptionsOfLeadersEntry() {
    return exceptions(Section.ORGANISATION, Hat.LEADER);
  }

  private static NavigationEntry exceptions(Section section, Hat hat) {
    return new NavigationEntry(
        section, 40, "policy.nav.exceptions", EXCEPTIONS, "key", Set.of(hat));
  }

  @Bean
  NavigationCounter exceptionsWaiting(Exceptions exceptions) {
    return NavigationCounter.of(EXCEPTIONS, viewer -> exceptions.waitingFor(viewer).size());
  }
}
