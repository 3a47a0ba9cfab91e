package org.waymark.app.mentoring.offers;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.PageSlot;

/** What this module puts on pages of others. */
@Configuration(proxyBeanMethods = false)
class HelpSlots {
  /** A place, and the address of what fills it. */
  private record Slot(String place, String before) implements PageSlot {
    @Override
    public int order() {
      return 20;
    }

    @Override
    public Optional<Part> part(Viewer viewer, String subject) {
      return viewer.person().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Part("helpers", before + subject + "/mentors", "mentoring.helpers", "m"));
    }
  }

  @Bean
  PageSlot helpersTowardsARole() {
    return new Slot("role.beside", "/roles/");
  }

  @Bean
  PageSlot helpersForAReport() {
    return new Slot("report.beside", "/team/");
  }

  /** Towards the role of a plan, for whose plan it is. */
  @Bean
  PageSlot helpersForAPlan() {
    return new PageSlot() {
      @Override
      public String place() {
        return "plan.beside";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        String[] about = subject.split(",", -1);
        return viewer.is(PersonId.of(about[0])) && !about[2].isEmpty()
            ? new Slot("plan.beside", "/roles/").part(viewer, about[2])
            : Optional.empty();
      }
    };
  }
}
