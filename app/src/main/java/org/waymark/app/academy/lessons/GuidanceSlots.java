package org.waymark.app.academy.lessons;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.PageSlot;

/** Puts a lesson's words where they are needed, and the next lesson beside the team. */
@Configuration(proxyBeanMethods = false)
class GuidanceSlots {
  private static final int LATE = 90;
  private static final Set<Hat> READERS =
      Set.of(Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER);

  @Bean
  PageSlot releaseGuidance() {
    return guidance(Moment.RELEASE, 0);
  }

  @Bean
  PageSlot decisionGuidance() {
    return guidance(Moment.DECISION, 0);
  }

  @Bean
  PageSlot requirementsGuidance() {
    return guidance(Moment.REQUIREMENTS, 0);
  }

  @Bean
  PageSlot talkGuidance() {
    return guidance(Moment.TALK, 0);
  }

  @Bean
  PageSlot talkGuideGuidance() {
    return aboutOthers(guidance(Moment.TALK, 1));
  }

  @Bean
  PageSlot planGuidance() {
    return aboutOthers(guidance(Moment.PLAN, 0));
  }

  @Bean
  PageSlot nextLesson() {
    return slot("team.beside", "lesson-next", "/lessons/next", "academy.next");
  }

  /** For who looks at somebody else; the subject begins with whom the page is about. */
  private static PageSlot aboutOthers(PageSlot slot) {
    return new PageSlot() {
      @Override
      public String place() {
        return slot.place();
      }

      @Override
      public int order() {
        return slot.order();
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return viewer.is(PersonId.of(subject.split(",", 2)[0]))
            ? Optional.empty()
            : slot.part(viewer, subject);
      }
    };
  }

  private static PageSlot guidance(Moment moment, int place) {
    String code = moment.code();
    return slot(
        moment.places().get(place),
        "guidance-" + code,
        "/lessons/guidance/" + code,
        "academy.guidance." + code);
  }

  private static PageSlot slot(String place, String id, String href, String title) {
    return new PageSlot() {
      @Override
      public String place() {
        return place;
      }

      @Override
      public int order() {
        return LATE;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return viewer.person().isPresent() && READERS.stream().anyMatch(viewer::wears)
            ? Optional.of(new Part(id, href, title, "s"))
            : Optional.empty();
      }
    };
  }
}
