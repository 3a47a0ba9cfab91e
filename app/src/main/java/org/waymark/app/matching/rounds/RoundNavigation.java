package org.waymark.app.matching.rounds;

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
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class RoundNavigation {
  private static final String ROUNDS = "/rounds";

  @Bean
  NoticeKind roundsKind() {
    return new NoticeKind("matching.round", 35, "matching.round.notices", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry roundsEntry() {
    return rounds(Section.ME, 25, Hat.EMPLOYEE);
  }

  @Bean
  NavigationEntry roundsOfPartnersEntry() {
    return rounds(Section.HR_DESK, 50, Hat.HR_PARTNER);
  }

  private static NavigationEntry rounds(Section section, int order, Hat hat) {
    return new NavigationEntry(
        section, order, "matching.nav.rounds", ROUNDS, "sort-descending", Set.of(hat));
  }

  /** Beside an opening that is in a round. */
  @Bean
  PageSlot roundOfOpening(RoundRights rights) {
    return new PageSlot() {
      @Override
      public String place() {
        return "opening.beside";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String opening) {
        return rights
            .liveOf(viewer, OpeningId.of(opening))
            .map(
                _ ->
                    new Part(
                        "round", "/openings/" + opening + "/round", "matching.round.beside", "s"));
      }
    };
  }

  /** Openings that wait for the viewer to rank people. */
  @Bean
  NavigationCounter rankingsWaiting(RankingStore rankings, Openings openings) {
    return NavigationCounter.of(ROUNDS, viewer -> slates(viewer, rankings, openings));
  }

  private static int slates(Viewer viewer, RankingStore rankings, Openings openings) {
    PersonId me = viewer.personId();
    if (me == null) {
      return 0;
    }
    Set<OpeningId> waiting = rankings.waiting();
    return waiting.isEmpty()
        ? 0
        : (int) openings.fillersOf(waiting).values().stream().filter(f -> f.contains(me)).count();
  }
}
