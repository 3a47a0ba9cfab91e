package org.waymark.app.skills.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.model.SkillsOfPeople.Line;

/** Reads one row about one skill of one person. */
final class LineReader {
  /** Why a row is left out. */
  record Problem(String column, Refusal why) {}

  private final Map<String, PersonId> numbers;
  private final SkillCodes.Lookup skills;
  private final LocalDate today;

  LineReader(Map<String, PersonId> numbers, SkillCodes.Lookup skills, LocalDate today) {
    this.numbers = numbers;
    this.skills = skills;
    this.today = today;
  }

  /** Every reason why a row is left out, beside bad cells. */
  List<Problem> problems(Row row) {
    List<Problem> problems = new ArrayList<>();
    String number = row.get("number");
    if (!number.isEmpty() && !numbers.containsKey(number)) {
      problems.add(new Problem("number", Refusal.of("skills.import.person.unknown", number)));
    }
    String skill = row.get("skill");
    if (!skill.isEmpty() && skills.find(skill) == null) {
      problems.add(new Problem("skill", skills.unknown(skill)));
    }
    if (on(row).isAfter(today)) {
      problems.add(
          new Problem("stated_on", Refusal.of("skills.import.future", row.get("stated_on"))));
    }
    String by = row.get("by");
    if (row.sound()) {
      saying(row, problems);
    } else if (!by.isEmpty() && !numbers.containsKey(by)) {
      problems.add(new Problem("by", Refusal.of("skills.import.person.unknown", by)));
    }
    return problems;
  }

  private void saying(Row row, List<Problem> problems) {
    boolean says =
        row.whole("level").isPresent()
            || !row.get("interest").isEmpty()
            || row.whole("enjoyment").isPresent()
            || !row.get("discoverable").isEmpty();
    if (!says) {
      problems.add(new Problem("level", Refusal.of("skills.import.says.nothing")));
    }
    Problem speaker = speaker(row);
    if (speaker != null) {
      problems.add(speaker);
    }
  }

  private @Nullable Problem speaker(Row row) {
    String by = row.get("by");
    boolean own = by.isEmpty() || by.equals(row.get("number"));
    if (source(row) == Source.SELF) {
      return own ? null : new Problem("by", Refusal.of("skills.import.by.self", by));
    }
    if (own) {
      return new Problem("by", Refusal.of("skills.import.by.other", row.get("source")));
    }
    return numbers.containsKey(by)
        ? null
        : new Problem("by", Refusal.of("skills.import.person.unknown", by));
  }

  /** Of a row without a problem. */
  Line line(Row row) {
    PersonId person = Objects.requireNonNull(numbers.get(row.get("number")));
    boolean self = source(row) == Source.SELF;
    String wish = row.get("interest");
    return new Line(
        row.line(),
        person,
        Objects.requireNonNull(skills.find(row.get("skill"))),
        source(row),
        SkillsOfPeopleImport.orNull(row.whole("level")),
        self ? person : Objects.requireNonNull(numbers.get(row.get("by"))),
        on(row),
        wish.isEmpty() ? null : Wish.of(wish),
        SkillsOfPeopleImport.orNull(row.whole("enjoyment")),
        row.get("evidence"),
        row.get("discoverable").isEmpty() ? null : row.yes("discoverable", false));
  }

  private static Source source(Row row) {
    return row.get("source").isEmpty() ? Source.SELF : Source.of(row.get("source"));
  }

  private LocalDate on(Row row) {
    LocalDate on = row.date("stated_on");
    return on == null ? today : on;
  }
}
