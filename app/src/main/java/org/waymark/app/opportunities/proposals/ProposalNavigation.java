package org.waymark.app.opportunities.proposals;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class ProposalNavigation {
  private static final String LIST = "/role-proposals";

  @Bean
  NavigationEntry proposalsOfManagersAndLeaders() {
    return entry(Section.MY_TEAM, 45, Hat.MANAGER, Hat.LEADER);
  }

  @Bean
  NavigationEntry proposalsForHr() {
    return entry(Section.HR_DESK, 25, Hat.HR_PARTNER);
  }

  @Bean
  NavigationEntry proposalsForLearning() {
    return entry(Section.SKILLS_AND_LEARNING, 60, Hat.LEARNING);
  }

  @Bean
  NavigationEntry proposalsForOversight() {
    return entry(Section.OVERSIGHT, 45, Hat.AUDITOR);
  }

  private static NavigationEntry entry(Section section, int order, Hat... hats) {
    return new NavigationEntry(
        section, order, "opportunities.proposal.nav", LIST, "bulb", Set.of(hats));
  }

  @Bean
  NavigationCounter proposalsWaiting(ProposalLists lists) {
    return NavigationCounter.of(LIST, viewer -> lists.waitingFor(viewer).size());
  }
}
