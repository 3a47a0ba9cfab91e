package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;
import org.waymark.app.matching.Alerts;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.Recommending;

/** What a sample's people asked to be told, and what they told each other. */
@Component
@Order(60)
class SampleNotices implements SamplePart {
  private final Alerts alerts;
  private final Recommending recommending;
  private final Openings openings;
  private final TransactionTemplate transaction;
  private final SampleCast cast;

  SampleNotices(
      Alerts alerts,
      Recommending recommending,
      Openings openings,
      TransactionTemplate transaction,
      SampleCast cast) {
    this.alerts = alerts;
    this.recommending = recommending;
    this.openings = openings;
    this.transaction = transaction;
    this.cast = cast;
  }

  @Override
  public void play(Path files) {
    transaction.executeWithoutResult(
        _ -> {
          asks("sarah", Reach.BEST, Rhythm.DAILY);
          asks("luc", Reach.MUST_HAVES, Rhythm.WEEKLY);
          asks("jonas", Reach.NONE, Rhythm.NEVER);
          recommends("jonas", "OP-1003", "sarah");
          recommends("henk", "OP-1002", "luc");
        });
  }

  private void asks(String who, Reach reach, Rhythm rhythm) {
    alerts.choose(cast.viewer(who), new AlertWish(reach, false), rhythm);
  }

  private void recommends(String by, String opening, String to) {
    openings
        .byCode(opening)
        .ifPresent(id -> done(recommending.recommend(cast.viewer(by), id, cast.person(to))));
  }
}
