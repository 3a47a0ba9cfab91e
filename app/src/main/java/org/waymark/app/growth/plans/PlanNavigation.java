package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class PlanNavigation {
  @Bean
  NoticeKind planKind() {
    return new NoticeKind(Commenting.KIND, 33, "growth.told.kind", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry ownPlansEntry() {
    return new NavigationEntry(
        Section.ME, 42, "growth.nav.plans", "/plans", "stairs-up", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry catalogueEntry() {
    return new NavigationEntry(
        Section.SKILLS_AND_LEARNING, 15, "growth.nav.learning", "/learning", "book-2", learning());
  }

  @Bean
  NavigationEntry templatesEntry() {
    return new NavigationEntry(
        Section.SKILLS_AND_LEARNING,
        16,
        "growth.nav.templates",
        "/learning/templates",
        "clipboard-list",
        learning());
  }

  private static Set<Hat> learning() {
    return Set.of(Hat.LEARNING);
  }

  /** On the page of a report, for whom they showed their plan to. */
  @Bean
  PageSlot planOfReport(PlanRights rights) {
    return new PageSlot() {
      @Override
      public String place() {
        return "report.beside";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return rights.of(viewer, List.of(PersonId.of(subject))).stream()
                .anyMatch(s -> s.plan().active())
            ? Optional.of(new Part("plan-part", "/people/" + subject + "/plan", "growth.part", "s"))
            : Optional.empty();
      }
    };
  }

  /** On the page of an opening: the way to a plan for it, for oneself alone; not of one's own. */
  @Bean
  PageSlot planForOpening(Openings openings) {
    return new PageSlot() {
      @Override
      public String place() {
        return "opening.beside";
      }

      @Override
      public int order() {
        return 40;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        OpeningId opening = OpeningId.of(subject);
        return viewer.wears(Hat.EMPLOYEE)
                && !openings.fills(viewer, opening)
                && openings.card(opening).filter(card -> !card.stage().over()).isPresent()
            ? Optional.of(
                new Part("plan-part", "/openings/" + subject + "/plan", "growth.part.opening", "s"))
            : Optional.empty();
      }
    };
  }
}
