package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PlayedOpenings;
import org.waymark.app.policy.Terms.PostingException;

/** Openings of every kind beside the imported ones: published a week ago, restricted, waiting. */
@Component
@Order(55)
class SampleOpenings implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleOpenings.class);
  private final PlayedOpenings played;
  private final Clock clock;
  private final SampleCast cast;

  SampleOpenings(PlayedOpenings played, Clock clock, SampleCast cast) {
    this.played = played;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    LocalDate today = LocalDate.now(clock);
    cast.inThePast(
        days -> {
          days.ago(8);
          rotation(today);
          shadowing(today);
          restricted(today);
          waiting(today);
          outsideAtOnce(today);
          LOG.info("openings of every kind: 5");
        });
  }

  private void rotation(LocalDate today) {
    played.publish(
        cast.viewer("lars", Hat.MANAGER),
        played
            .of(OpeningKind.ROTATION, "Half a year on the shop floor, Hamburg")
            .saying(
                "Sell boots and backpacks for one season, learn what customers ask, and take it back"
                    + " to your own team. Your seat there is kept.")
            .in("RET-HAM-1", "HAM-S1")
            .asking("sales-specialist")
            .lasting(26, null)
            .on(new Dates(null, today.plusDays(21), today.plusDays(70), null)));
  }

  private void shadowing(LocalDate today) {
    played.publish(
        cast.viewer("vera", Hat.MANAGER),
        played
            .of(OpeningKind.SHADOWING, "Two weeks beside the people who keep the app running")
            .saying(
                "Sit beside us for half a day a week: the morning check, an incident, the talk after"
                    + " it. Nothing is expected of you but questions.")
            .in("DIG-PLT", "GNT-O")
            .lasting(2, 10)
            .on(new Dates(null, today.plusDays(30), today.plusDays(40), null)));
  }

  private void restricted(LocalDate today) {
    played.publishTo(
        cast.viewer("amara", Hat.MANAGER),
        played
            .of(OpeningKind.ROLE, "Head of product, Mountain sports")
            .saying("Build a second product team for everything above the tree line.")
            .in("DIG-PRD", "RTM-O")
            .asking("head-of-product")
            .on(new Dates(null, today.plusDays(28), today.plusDays(90), null)),
        Set.of(cast.person("yusuf"), cast.person("ruth")));
  }

  private void waiting(LocalDate today) {
    played.publish(
        cast.viewer("oskar"),
        played
            .of(OpeningKind.PROJECT, "Release days without fear")
            .saying(
                "For seven months, find out what makes release days long, and try two changes with two"
                    + " teams. A day a week, for longer than one may ask for alone.")
            .in("DIG-TRL", "RTM-O")
            .like("PR-1003")
            .lasting(30, 20)
            .on(new Dates(null, today.plusDays(25), today.plusDays(45), null))
            .lookedAt("What makes them long", today.plusDays(80)));
  }

  private void outsideAtOnce(LocalDate today) {
    played.wishedOutside(
        cast.viewer("grace-obi", Hat.MANAGER),
        played
            .of(OpeningKind.ROLE, "Service advisor for the winter peak, Manchester")
            .saying(
                "Answer customers from December to March, when questions double. After that the"
                    + " post ends.")
            .in("SRV-CON-M", "MAN-O")
            .asking("customer-service-advisor")
            .on(new Dates(null, today.plusDays(20), today.plusDays(25), null)),
        PostingException.TEMPORARY,
        "It ends in March, nobody inside wants to give up a post for that, and the first calls come"
            + " in two weeks.");
  }
}
