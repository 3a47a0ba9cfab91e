package org.waymark.app.mentoring.programmes;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {
  @Bean
  NavigationEntry programmesForLearning() {
    return new NavigationEntry(
        Section.SKILLS_AND_LEARNING,
        40,
        "mentoring.programmes.nav",
        "/mentoring-programmes",
        "users-group",
        Set.of(Hat.LEARNING));
  }
}
