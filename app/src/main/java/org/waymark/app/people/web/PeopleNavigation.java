package org.waymark.app.people.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {
  @Bean
  NavigationEntry peopleEntry() {
    return new NavigationEntry(
        Section.ME, 80, "people.nav.people", "/people", "users", Set.of(Hat.EMPLOYEE));
  }
}
