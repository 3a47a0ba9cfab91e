package org.waymark.app.opportunities.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.SnapshotCamera;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationStock;
import org.waymark.app.opportunities.model.ApplicationStock.Pair;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState.Draft;
import org.waymark.app.opportunities.model.OpeningStock;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** What a sample's people applied for; in a real company only they themselves say so. */
@Component
@ConditionalOnProperty("waymark.sample")
class ApplicationsImport implements ImportKind {
  static final String APPLICATIONS = "opportunities.import.applications";
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final OpeningStock openings;
  private final ApplicationStock stock;
  private final PastCourse course;
  private final SnapshotCamera camera;
  private final People people;
  private final Clock clock;

  ApplicationsImport(
      OpeningStock openings,
      ApplicationStock stock,
      PastCourse course,
      SnapshotCamera camera,
      People people,
      Clock clock) {
    this.openings = openings;
    this.stock = stock;
    this.course = course;
    this.camera = camera;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "applications";
  }

  @Override
  public String label() {
    return APPLICATIONS;
  }

  @Override
  public boolean forSamples() {
    return true;
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
                "applications",
                Column.text("opening").mandatory(),
                Column.text("number").mandatory(),
                Column.choice("kind", "interest", "application"),
                Column.date("submitted_on").mandatory())
            .mandatory(),
        PastCourse.stages(),
        PastCourse.scores());
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    Map<String, Opening> byCode = openings.byCode();
    Map<String, PersonId> numbers = people.numbers();
    Set<PersonId> employed = new HashSet<>();
    people.everyoneEmployed().stream().map(Employment::person).forEach(employed::add);
    Set<Pair> live = new HashSet<>(stock.live());
    Map<Application, Instant> sent = new LinkedHashMap<>();
    Map<Pair, Instant> kept = new LinkedHashMap<>();
    for (Row row : in.table("applications").orElseThrow()) {
      Opening opening = byCode.get(row.get("opening"));
      PersonId person = numbers.get(row.get("number"));
      String no = refusal(row, opening, person, employed);
      if (opening == null || person == null || no != null) {
        journal.rejected(row, null, Refusal.of("opportunities.import.application." + no));
        continue;
      }
      Pair pair = new Pair(opening.id(), person);
      if (row.get("kind").equalsIgnoreCase("interest")) {
        kept.put(pair, at(row));
      } else if (live.add(pair)) {
        ApplicationId id = new ApplicationId(UuidCreator.getTimeOrderedEpoch());
        sent.put(Application.draft(id, opening.id(), person), at(row));
      }
    }
    write(byCode, sent, kept);
    course.goOn(in, journal, new PastCourse.Names(byCode, numbers), sent.keySet());
    journal.created(APPLICATIONS, sent.size());
    journal.created("opportunities.import.interests", kept.size());
  }

  private void write(
      Map<String, Opening> byCode, Map<Application, Instant> sent, Map<Pair, Instant> kept) {
    Map<OpeningId, Opening> byId = new HashMap<>();
    byCode.values().forEach(o -> byId.put(o.id(), o));
    stock.send(sent, camera.takeAll(sent, byId));
    stock.keepInMind(kept);
  }

  private static @Nullable String refusal(
      Row row, @Nullable Opening opening, @Nullable PersonId person, Set<PersonId> employed) {
    if (opening == null || opening.state() instanceof Draft) {
      return "opening";
    }
    if (person == null || !employed.contains(person)) {
      return "person";
    }
    LocalDate day = row.date("submitted_on");
    if (day != null && !opening.posting().dates().takesApplicationsOn(day)) {
      return "late";
    }
    return opening.isFilledBy(person) ? "own" : null;
  }

  private Instant at(Row row) {
    LocalDate day = row.date("submitted_on");
    return day == null ? clock.instant() : day.atTime(MORNING).atZone(clock.getZone()).toInstant();
  }
}
