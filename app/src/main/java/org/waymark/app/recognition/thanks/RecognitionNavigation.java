package org.waymark.app.recognition.thanks;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class RecognitionNavigation {
  static final String KIND = "recognition";
  private static final int LAST = 50;

  @Bean
  NoticeKind recognitionKind() {
    return new NoticeKind(KIND, 60, "recognition.told", Rhythm.DAILY);
  }

  @Bean
  NavigationEntry recognitionEntry() {
    return new NavigationEntry(
        Section.ME, 60, "recognition.nav", "/recognition", "heart", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  PageSlot thanksOnThePersonsPage() {
    return new Slot("people.person", "thanks");
  }

  @Bean
  PageSlot thanksOnTheReportsPage() {
    return new Slot("report.beside", "thanks");
  }

  @Bean
  PageSlot peopleToThank() {
    return new PageSlot() {
      @Override
      public String place() {
        return "team.beside";
      }

      @Override
      public int order() {
        return LAST;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return viewer
            .person()
            .filter(_ -> viewer.wears(Hat.MANAGER))
            .map(_ -> new Part("to-thank", "/team/recognition", "recognition.to_thank", "s"));
      }
    };
  }

  /** What somebody was thanked for, as far as the viewer may read it. */
  private record Slot(String place, String id) implements PageSlot {
    @Override
    public int order() {
      return LAST;
    }

    @Override
    public Optional<Part> part(Viewer viewer, String subject) {
      return viewer
          .person()
          .map(_ -> new Part(id, "/people/" + subject + "/recognition", "recognition.part", "s"));
    }
  }
}
