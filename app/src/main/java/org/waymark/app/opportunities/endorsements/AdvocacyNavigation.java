package org.waymark.app.opportunities.endorsements;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class AdvocacyNavigation {
  private static final String LIST = "/endorsements";

  @Bean
  NoticeKind advocacyKind() {
    return new NoticeKind(
        AdvocacyNotices.KIND, 37, "opportunities.endorsement.notices", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry endorsementsEntry() {
    return new NavigationEntry(
        Section.ME,
        57,
        "opportunities.nav.endorsements",
        LIST,
        "message-circle-user",
        Set.of(Hat.EMPLOYEE));
  }

  /** Questions that wait for the viewer's yes or no. */
  @Bean
  NavigationCounter nominationsWaiting(EndorsementListMaker lists) {
    return NavigationCounter.of(LIST, viewer -> viewer.person().map(lists::waiting).orElse(0));
  }

  @Bean
  PageSlot endorsementsOfReport() {
    return slot(
        "report.beside",
        5,
        (viewer, person) -> !viewer.is(PersonId.of(person)),
        person ->
            new PageSlot.Part(
                "endorsed",
                "/people/" + person + "/endorsements",
                "opportunities.endorsement.yours",
                "s"));
  }

  @Bean
  PageSlot nudgeOfTeam() {
    return slot(
        "team.beside",
        20,
        (viewer, _) -> viewer.wears(Hat.MANAGER),
        _ -> new PageSlot.Part("nudge", "/team/advocacy", "opportunities.endorsement.nudge", "m"));
  }

  /** On an opening of somebody else, for managers. */
  @Bean
  PageSlot teamForOpening(Openings openings) {
    return slot(
        "opening.beside",
        15,
        (viewer, opening) ->
            viewer.wears(Hat.MANAGER)
                && openings
                    .card(OpeningId.of(opening))
                    .filter(c -> c.stage() == OpeningCard.Stage.PUBLISHED && !c.restricted())
                    .filter(
                        c -> viewer.person().filter(openings.fillers(c.id())::contains).isEmpty())
                    .isPresent(),
        opening ->
            new PageSlot.Part(
                "your-team",
                "/openings/" + opening + "/advocacy/invitation",
                "opportunities.endorsement.team",
                "s"));
  }

  /** On the page of an opening, for those who fill it. */
  @Bean
  PageSlot namedForOpening(NominationStore nominations) {
    return slot(
        "opening.filling",
        20,
        (_, opening) -> !nominations.agreedFor(OpeningId.of(opening)).isEmpty(),
        opening ->
            new PageSlot.Part(
                "named",
                "/openings/" + opening + "/nominations",
                "opportunities.nomination.named",
                "s"));
  }

  private static PageSlot slot(
      String place,
      int order,
      BiPredicate<Viewer, String> shown,
      Function<String, PageSlot.Part> part) {
    return new PageSlot() {
      @Override
      public String place() {
        return place;
      }

      @Override
      public int order() {
        return order;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return shown.test(viewer, subject) ? Optional.of(part.apply(subject)) : Optional.empty();
      }
    };
  }
}
