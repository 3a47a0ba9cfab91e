package org.waymark.app.matching.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.PageSlot;

/** What this module puts on the pages of openings. */
@Configuration(proxyBeanMethods = false)
class OwnSlots {
  /** A place filled in one way. */
  private record Slot(String place, Filling filling) implements PageSlot {
    @Override
    public Optional<Part> part(Viewer viewer, String subject) {
      return filling.part(viewer, subject);
    }
  }

  private interface Filling {
    Optional<PageSlot.Part> part(Viewer viewer, String subject);
  }

  /** Whoever fills an opening is not asked how well they would fit it. */
  @Bean
  PageSlot fitSlot(Openings openings) {
    return new Slot(
        "opening.fit",
        (viewer, opening) ->
            viewer.person().isEmpty() || openings.fills(viewer, OpeningId.of(opening))
                ? Optional.empty()
                : part("fit", "/openings/" + opening + "/fit", "matching.fit", "l"));
  }

  @Bean
  PageSlot fitsSlot() {
    return new Slot(
        "openings.fits",
        (viewer, openings) ->
            viewer.person().isEmpty()
                ? Optional.empty()
                : part("fits", "/openings/fits?ids=" + openings, "matching.fit", "s"));
  }

  @Bean
  PageSlot suitingSlot() {
    return new Slot(
        "openings.beside",
        (viewer, _) ->
            viewer.person().isEmpty()
                ? Optional.empty()
                : part("suiting", "/openings/suiting", "matching.suiting", "m"));
  }

  @Bean
  PageSlot alertsSlot() {
    return new Slot(
        "settings.notifications",
        (_, _) -> part("alerts", AlertsController.ADDRESS + "/summary", "matching.told", "s"));
  }

  @Bean
  PageSlot slateSlot(Openings openings) {
    return new Slot(
        "opening.filling",
        (_, opening) ->
            openings
                .card(OpeningId.of(opening))
                .filter(card -> !card.stage().over()) // nobody is looked for any more
                .flatMap(_ -> summary(opening)));
  }

  @Bean
  PageSlot fillingSlot() {
    return new Slot("filling.opening", (_, opening) -> summary(opening));
  }

  private static Optional<PageSlot.Part> summary(String opening) {
    return part(
        "slate-" + opening,
        "/team/openings/" + opening + "/slate/summary",
        "matching.slate.short",
        "s");
  }

  private static Optional<PageSlot.Part> part(String id, String href, String title, String size) {
    return Optional.of(new PageSlot.Part(id, href, title, size));
  }
}
