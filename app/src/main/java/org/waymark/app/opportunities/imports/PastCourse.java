package org.waymark.app.opportunities.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationStock.Pair;
import org.waymark.app.opportunities.model.Opening;

/** What became of a sample's applications, and what its panels gave. */
@Component
@ConditionalOnProperty("waymark.sample")
class PastCourse {
  private static final String STAGES = "application-stages";
  private static final String SCORES = "application-scores";
  private final ApplicationRepository applications;
  private final LaterStages later;
  private final PastScores scores;

  PastCourse(ApplicationRepository applications, LaterStages later, PastScores scores) {
    this.applications = applications;
    this.later = later;
    this.scores = scores;
  }

  /** What the names in the files stand for. */
  record Names(Map<String, Opening> openings, Map<String, PersonId> people) {}

  static Shape stages() {
    return Shape.table(
        STAGES,
        Column.text("opening").mandatory(),
        Column.text("number").mandatory(),
        Column.choice(
                "stage",
                "screening",
                "conversation",
                "offer",
                "accepted",
                "withdrawn",
                "not_selected")
            .mandatory(),
        Column.date("on").mandatory(),
        Column.text("reason"),
        Column.text("strength"),
        Column.text("gap"),
        Column.text("change"),
        Column.text("talk"),
        Column.text("gaps"),
        Column.text("alternatives"));
  }

  static Shape scores() {
    return Shape.table(
        SCORES,
        Column.text("opening").mandatory(),
        Column.text("number").mandatory(),
        Column.text("member").mandatory(),
        Column.date("on").mandatory(),
        Column.text("skill").mandatory(),
        Column.text("score").mandatory(),
        Column.text("note"));
  }

  /** What happened to those that this file sent. */
  void goOn(ImportInput in, Journal journal, Names names, Set<Application> sent) {
    Map<Pair, Application> now = new HashMap<>();
    for (Application draft : sent) {
      applications.find(draft.id()).ifPresent(a -> now.put(new Pair(a.opening(), a.person()), a));
    }
    for (Row row : rows(in, STAGES)) {
      Optional<Application> after =
          pair(row, names).map(now::get).flatMap(a -> later.go(row, a, names.openings()));
      after.ifPresentOrElse(
          a -> now.put(new Pair(a.opening(), a.person()), a),
          () -> journal.rejected(row, null, Refusal.of("opportunities.import.application.stage")));
    }
    List<PastScores.Line> lines = new ArrayList<>();
    for (Row row : rows(in, SCORES)) {
      Application application = pair(row, names).map(now::get).orElse(null);
      Opening opening = names.openings().get(row.get("opening"));
      PersonId member = names.people().get(row.get("member"));
      if (application == null || opening == null || member == null) {
        journal.rejected(row, null, Refusal.of("opportunities.import.application.stage"));
      } else {
        lines.add(new PastScores.Line(row, opening, application, member));
      }
    }
    scores.add(lines);
  }

  private static Iterable<Row> rows(ImportInput in, String shape) {
    return in.table(shape).<Iterable<Row>>map(table -> table).orElse(List.of());
  }

  private static Optional<Pair> pair(Row row, Names names) {
    Opening opening = names.openings().get(row.get("opening"));
    PersonId person = names.people().get(row.get("number"));
    return opening == null || person == null
        ? Optional.empty()
        : Optional.of(new Pair(opening.id(), person));
  }
}
