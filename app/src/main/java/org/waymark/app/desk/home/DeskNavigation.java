package org.waymark.app.desk.home;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class DeskNavigation {
  @Bean
  NavigationEntry homeEntry() {
    return new NavigationEntry(Section.ME, 10, "desk.nav.home", "/", "home", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry teamEntry() {
    return new NavigationEntry(
        Section.MY_TEAM, 10, "desk.nav.team", "/team", "users", Set.of(Hat.MANAGER));
  }
}
