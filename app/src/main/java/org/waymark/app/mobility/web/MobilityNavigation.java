package org.waymark.app.mobility.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveCard;
import org.waymark.app.mobility.MoveCases;
import org.waymark.app.mobility.work.HrReach;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class MobilityNavigation {
  private static final String TEAM = "/team/moves";
  private static final String DESK = "/desk/moves";

  @Bean
  NoticeKind movesKind() {
    return new NoticeKind("moves", 15, "mobility.told.kind", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry ownMovesEntry() {
    return new NavigationEntry(
        Section.ME, 45, "mobility.nav.mine", "/moves", "arrows-exchange", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry teamMovesEntry() {
    return new NavigationEntry(
        Section.MY_TEAM, 40, "mobility.nav.team", TEAM, "arrows-exchange", Set.of(Hat.MANAGER));
  }

  @Bean
  NavigationEntry deskMovesEntry() {
    return new NavigationEntry(
        Section.HR_DESK, 20, "mobility.nav.desk", DESK, "arrows-exchange", Set.of(Hat.HR_PARTNER));
  }

  @Bean
  NavigationCounter teamMovesWaiting(MoveCases cases) {
    return NavigationCounter.of(TEAM, viewer -> stepsOfOthers(viewer, cases));
  }

  private static int stepsOfOthers(Viewer viewer, MoveCases cases) {
    if (viewer.person().isEmpty()) {
      return 0;
    }
    return (int)
        cases.waitingFor(viewer).stream().filter(w -> !viewer.is(w.move().person())).count();
  }

  @Bean
  NavigationCounter alarmsWaiting(MoveQueries queries, HrReach units) {
    return NavigationCounter.of(
        DESK, viewer -> viewer.person().map(me -> queries.alarms(me, units.of(viewer))).orElse(0));
  }

  /** On the page of an accepted application. */
  @Bean
  PageSlot moveOfApplication(MoveCases cases) {
    return new PageSlot() {
      @Override
      public String place() {
        return "application.move";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        Optional<MoveCard> move =
            viewer.person().isEmpty()
                ? Optional.empty()
                : cases.of(viewer, new ApplicationId(UUID.fromString(subject)));
        return move.map(
            m -> new Part("move-part", "/moves/" + m.id() + "/part", "mobility.slot", "s"));
      }
    };
  }
}
