package org.waymark.app.growth.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.growth.learning.Course.Kind;
import org.waymark.app.growth.learning.Course.Teaches;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillId;

/** Courses out of rows; a row that names no known skill, or a code twice, is left out. */
final class CourseReader {
  private static final UUID NONE = new UUID(0, 0);
  private static final int USUAL_LEVEL = 2;
  private static final int MOST_SKILLS = 20;
  private static final String LINK = "https?://\\S+";
  private final Map<String, SkillId> codes;
  private final Nearest near;
  private final Journal journal;

  CourseReader(Map<String, SkillId> codes, Journal journal) {
    this.codes = codes;
    this.near = new Nearest(codes.keySet());
    this.journal = journal;
  }

  /** A course and the row that says it. */
  record Read(Row row, Course course) {}

  /** By code. */
  Map<String, Read> read(Table table) {
    Map<String, Read> all = new LinkedHashMap<>();
    for (Row row : table) {
      List<Teaches> teaches = teaches(row);
      String link = row.get("link");
      if (!link.isEmpty() && !link.matches(LINK)) {
        journal.rejected(row, "link", Refusal.of("growth.learning.import.link"));
      } else if (all.containsKey(row.get("code"))) {
        journal.rejected(row, "code", Refusal.of("growth.learning.import.twice", row.get("code")));
      } else if (!teaches.isEmpty()) {
        all.put(row.get("code"), new Read(row, course(row, teaches)));
      }
    }
    return all;
  }

  /** None where one of them is not known; that is told. */
  private List<Teaches> teaches(Row row) {
    List<String> named = row.several("skills").stream().distinct().toList();
    List<Teaches> all = new ArrayList<>();
    for (String code : named) {
      SkillId skill = codes.get(code);
      if (skill == null) {
        journal.rejected(row, "skills", unknown(code));
      } else {
        all.add(new Teaches(skill, row.whole("level_to").orElse(USUAL_LEVEL)));
      }
    }
    if (named.size() > MOST_SKILLS) {
      journal.rejected(row, "skills", Refusal.of("growth.learning.import.many", MOST_SKILLS));
      return List.of();
    }
    return all.size() == named.size() ? all : List.of();
  }

  private Refusal unknown(String code) {
    return near.to(code)
        .map(meant -> Refusal.of("growth.learning.import.skill.near", code, meant))
        .orElseGet(() -> Refusal.of("growth.learning.import.skill", code));
  }

  private static Course course(Row row, List<Teaches> teaches) {
    String kind = row.get("kind").toLowerCase(Locale.ROOT);
    return new Course(
        NONE,
        row.get("code"),
        kind.isEmpty() ? Kind.TRAINING : Kind.of(kind),
        row.get("title"),
        row.get("provider"),
        row.get("language").toLowerCase(Locale.ROOT),
        row.whole("hours").orElseThrow(),
        row.get("description"),
        row.get("link"),
        teaches);
  }
}
