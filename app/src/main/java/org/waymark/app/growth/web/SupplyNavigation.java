package org.waymark.app.growth.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.growth.model.Reach;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class SupplyNavigation {
  @Bean
  NavigationEntry supplyEntry() {
    return new NavigationEntry(
        Section.SKILLS_AND_LEARNING, 10, "growth.nav.supply", "/supply", "grid-dots", Reach.HATS);
  }
}
