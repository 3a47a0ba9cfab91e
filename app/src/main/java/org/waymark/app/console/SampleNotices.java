package org.waymark.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;
import org.waymark.app.matching.Alerts;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.Recommending;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.samples.NamedPeople;

/** What a sample's people asked to be told, and what they told each other. */
@Component
@Order(60)
class SampleNotices implements SamplePart {
  private final Alerts alerts;
  private final Recommending recommending;
  private final Openings openings;
  private final People people;
  private final TransactionTemplate transaction;

  SampleNotices(
      Alerts alerts,
      Recommending recommending,
      Openings openings,
      People people,
      TransactionTemplate transaction) {
    this.alerts = alerts;
    this.recommending = recommending;
    this.openings = openings;
    this.people = people;
    this.transaction = transaction;
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
    alerts.choose(viewer(who), new AlertWish(reach, false), rhythm);
  }

  private void recommends(String by, String opening, String to) {
    openings
        .byCode(opening)
        .map(id -> recommending.recommend(viewer(by), id, viewer(to).self()))
        .filter(Outcome.Refused.class::isInstance)
        .ifPresent(
            no -> {
              throw new IllegalStateException("The sample does what rules forbid: " + no);
            });
  }

  private Viewer viewer(String who) {
    PersonId person = people.byNumber(NamedPeople.get(who).number()).orElseThrow();
    String name = people.card(person).map(PersonCard::name).orElse("");
    return new Viewer(
        person.value(), person, name, List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }
}
