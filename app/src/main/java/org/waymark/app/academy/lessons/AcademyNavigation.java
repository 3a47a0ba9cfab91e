package org.waymark.app.academy.lessons;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class AcademyNavigation {
  private static final String LESSONS = "/lessons";

  @Bean
  NavigationEntry lessonsOfManagers() {
    return entry(Section.MY_TEAM, Hat.MANAGER);
  }

  @Bean
  NavigationEntry lessonsForLearning() {
    return entry(Section.SKILLS_AND_LEARNING, Hat.LEARNING);
  }

  @Bean
  NavigationEntry lessonsForHr() {
    return entry(Section.HR_DESK, Hat.HR_PARTNER);
  }

  private static NavigationEntry entry(Section section, Hat hat) {
    return new NavigationEntry(section, 80, "academy.nav", LESSONS, "school", Set.of(hat));
  }
}
