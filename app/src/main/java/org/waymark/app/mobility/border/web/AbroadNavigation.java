package org.waymark.app.mobility.border.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.mobility.border.BordersInSight;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class AbroadNavigation {
  private static final String HERE = "/moves-abroad";

  @Bean
  NavigationEntry abroadEntry() {
    return new NavigationEntry(
        Section.ME, 46, "mobility.nav.abroad", HERE, "plane-departure", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationCounter abroadWaiting(BordersInSight sight) {
    return NavigationCounter.of(HERE, sight::waiting);
  }
}
