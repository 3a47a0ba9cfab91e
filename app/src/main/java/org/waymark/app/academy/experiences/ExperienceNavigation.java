package org.waymark.app.academy.experiences;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class ExperienceNavigation {
  @Bean
  NoticeKind experienceKind() {
    return new NoticeKind("academy.experience", 90, "academy.experience.kind", Rhythm.DAILY);
  }

  @Bean
  NavigationEntry experiencesForLearning() {
    return new NavigationEntry(
        Section.SKILLS_AND_LEARNING,
        85,
        "academy.experience.nav",
        ModerationController.ADDRESS,
        "messages",
        Set.of(Hat.LEARNING));
  }

  @Bean
  NavigationCounter experiencesWaiting(Sharing sharing) {
    return NavigationCounter.of(ModerationController.ADDRESS, sharing::countWaiting);
  }

  @Bean
  PageSlot experiencesBeneathLesson() {
    return new PageSlot() {
      @Override
      public String place() {
        return "lesson.beneath";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return Optional.of(
            new Part(
                "experiences",
                "/lessons/" + subject + "/experiences",
                "academy.experience.title",
                "m"));
      }
    };
  }
}
