package org.waymark.app.desk.thread;

import java.util.List;
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

/** The way is one step from each of its stations. */
@Configuration(proxyBeanMethods = false)
class ThreadSlots {
  private static final int ORDER = 5;

  @Bean
  NavigationEntry ownWay() {
    return new NavigationEntry(
        Section.ME, 12, "desk.thread.mine", "/thread", "route", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  PageSlot wayBesideAReport(Aspirations aspirations) {
    return new Way("report.beside", aspirations);
  }

  @Bean
  PageSlot wayBesideATalk(Aspirations aspirations) {
    return new Way("talk.beside", aspirations);
  }

  @Bean
  PageSlot wayBesideAnEndorsement(Aspirations aspirations) {
    return new Way("endorsement.beside", aspirations);
  }

  @Bean
  PageSlot wayOnTheHome(Aspirations aspirations) {
    return new Way("home.beside", aspirations);
  }

  /** For whoever may open the way of the person that the place is about. */
  private record Way(String place, Aspirations aspirations) implements PageSlot {
    @Override
    public int order() {
      return ORDER;
    }

    @Override
    public Optional<Part> part(Viewer viewer, String subject) {
      if (viewer.person().isEmpty()) {
        return Optional.empty();
      }
      PersonId person = PersonId.of(subject);
      return aspirations.sharedSince(viewer, List.of(person)).containsKey(person)
          ? Optional.of(
              new Part("way", "/people/" + person + "/thread/next", "desk.thread.next", "s"))
          : Optional.empty();
    }
  }
}
