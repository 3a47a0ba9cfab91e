package org.waymark.app.skills.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.skills.work.Disputing;

@Configuration(proxyBeanMethods = false)
class SkillsNavigation {
  @Bean
  NoticeKind disputesKind() {
    return new NoticeKind("dispute", 20, "skills.told.disputes", Rhythm.AT_ONCE);
  }

  @Bean
  NoticeKind aspirationsKind() {
    return new NoticeKind("aspirations", 22, "skills.told.aspirations", Rhythm.DAILY);
  }

  @Bean
  NavigationEntry skillsEntry() {
    return new NavigationEntry(
        Section.ME, 50, "skills.nav.skills", "/skills", "stack-2", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry aspirationsEntry() {
    return new NavigationEntry(
        Section.ME, 55, "skills.nav.aspirations", "/aspirations", "route", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry disputesEntry() {
    return new NavigationEntry(
        Section.MY_TEAM,
        60,
        "skills.nav.disputes",
        "/disputes",
        "message-question",
        Set.of(Hat.MANAGER, Hat.HR_PARTNER));
  }

  @Bean
  NavigationEntry occupationsEntry() {
    return new NavigationEntry(
        Section.HR_DESK,
        80,
        "skills.nav.occupations",
        "/roles/occupations",
        "sitemap",
        Set.of(Hat.HR_PARTNER, Hat.ADMINISTRATOR));
  }

  @Bean
  NavigationEntry ratersEntry() {
    return new NavigationEntry(
        Section.HR_DESK, 60, "skills.nav.raters", "/raters", "scale", Set.of(Hat.HR_PARTNER));
  }

  @Bean
  NavigationCounter disputesCounter(Disputing disputing) {
    return NavigationCounter.of("/disputes", viewer -> disputes(viewer, disputing));
  }

  private static int disputes(Viewer viewer, Disputing disputing) {
    boolean mayOwn = viewer.wears(Hat.MANAGER) || viewer.wears(Hat.HR_PARTNER);
    return mayOwn ? disputing.waitingFor(viewer).size() : 0;
  }
}
