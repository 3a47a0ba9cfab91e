package org.waymark.app.skills.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.People;
import org.waymark.app.skills.events.SkillsImported;
import org.waymark.app.skills.model.SkillsOfPeople;
import org.waymark.app.skills.model.SkillsOfPeople.Line;

/** What people can do, as files of the company have it. Never ends what somebody stated. */
@Component
class SkillsOfPeopleImport implements ImportKind {
  private static final int EVIDENCE = 2000;

  private final People people;
  private final SkillCodes codes;
  private final SkillsOfPeople skills;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SkillsOfPeopleImport(
      People people,
      SkillCodes codes,
      SkillsOfPeople skills,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.codes = codes;
    this.skills = skills;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "skills-of-people";
  }

  @Override
  public String label() {
    return "skills.import.ofPeople";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
                "skills-of-people",
                Column.text("number").alias("employeeNumber", "Employee_ID", "userId").mandatory(),
                Column.text("skill").mandatory(),
                Column.whole("level", 1, 5),
                Column.choice("source", "self", "manager", "peer"),
                Column.text("by"),
                Column.date("stated_on"),
                Column.choice("interest", "use", "grow", "rather_not"),
                Column.whole("enjoyment", 1, 5),
                Column.text("evidence").upTo(EVIDENCE),
                Column.yesNo("discoverable"))
            .mandatory());
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    Table table = in.table("skills-of-people").orElseThrow();
    Map<String, PersonId> numbers = people.numbers();
    SkillCodes.Lookup lookup = codes.lookup();
    var taken =
        skills.take(
            sink -> lines(table, new LineReader(numbers, lookup, in.today()), sink, journal),
            in.today(),
            clock.instant());
    CatalogueImport.tell(journal, "skills.import.statements", taken.statements());
    CatalogueImport.tell(journal, "skills.import.interests", taken.interests());
    CatalogueImport.tell(journal, "skills.import.evidence", taken.evidence());
    CatalogueImport.tell(journal, "skills.import.choices", taken.choices());
    if (taken.twice() > 0) {
      journal.note(Refusal.of("skills.import.statements.twice", taken.twice()));
    }
    if (taken.keptChoices() > 0) {
      journal.note(Refusal.of("skills.import.choices.kept", taken.keptChoices()));
    }
    if (!taken.people().isEmpty() || taken.choices().created() + taken.choices().updated() > 0) {
      events.publishEvent(new SkillsImported(in.run(), taken.people().size()));
    }
  }

  private static void lines(Table table, LineReader reader, Consumer<Line> sink, Journal journal) {
    for (Row row : table.everyRow()) {
      List<LineReader.Problem> problems = reader.problems(row);
      problems.forEach(p -> journal.rejected(row, p.column(), p.why()));
      if (problems.isEmpty() && row.sound()) {
        sink.accept(reader.line(row));
      }
    }
  }

  static @org.jspecify.annotations.Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
