package org.waymark.app.skills.objectives;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.skills.Aspirations;

@Configuration(proxyBeanMethods = false)
class ObjectivesNavigation {
  @Bean
  NavigationEntry objectivesEntry() {
    return new NavigationEntry(
        Section.ME,
        85,
        "skills.nav.objectives",
        "/objectives",
        "target-arrow",
        Set.of(Hat.EMPLOYEE));
  }

  /** On the page of a report who shared a goal with their manager. */
  @Bean
  PageSlot objectivesOfReport(Aspirations aspirations) {
    return new PageSlot() {
      @Override
      public String place() {
        return "report.beside";
      }

      @Override
      public int order() {
        return 3;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return aspirations
            .visibleTo(viewer, PersonId.of(subject))
            .filter(wishes -> !wishes.roles().isEmpty())
            .map(
                _ ->
                    new Part(
                        "served",
                        "/people/" + subject + "/objectives",
                        "skills.objective.served",
                        "s"));
      }
    };
  }
}
