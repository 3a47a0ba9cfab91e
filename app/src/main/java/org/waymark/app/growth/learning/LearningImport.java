package org.waymark.app.growth.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.growth.learning.Courses.Known;
import org.waymark.app.skills.Skills;

/** The learning catalogue from a file; what a full file does not name is retired, never deleted. */
@Component
class LearningImport implements ImportKind {
  private static final String COURSES = "growth.learning.import.courses";
  private static final int TITLE = 200;
  private static final int HOURS = 2_000;
  static final Shape SHAPE =
      Shape.table(
              "courses",
              Column.text("code").upTo(80).mandatory().alias("course_id", "item_id", "id"),
              Column.text("title").upTo(TITLE).mandatory().alias("name", "course_title"),
              Column.choice("kind", "training", "reading", "practice").alias("type"),
              Column.text("provider").upTo(TITLE).alias("vendor"),
              Column.text("language").upTo(10).alias("locale"),
              Column.whole("hours", 1, HOURS).mandatory().alias("duration_hours"),
              Column.several("skills").mandatory().alias("skill"),
              Column.whole("level_to", 1, 5).alias("level"),
              Column.text("description").upTo(2_000),
              Column.text("link").upTo(500).alias("url"))
          .mandatory();
  private final Courses courses;
  private final Skills skills;

  LearningImport(Courses courses, Skills skills) {
    this.courses = courses;
    this.skills = skills;
  }

  @Override
  public String name() {
    return "learning";
  }

  @Override
  public String label() {
    return "growth.learning.import";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(SHAPE);
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    Table table = in.table("courses").orElseThrow();
    var reader = new CourseReader(skills.codes(), journal);
    Map<String, CourseReader.Read> wanted = reader.read(table);
    Map<String, Known> known = courses.byCode();
    wanted.values().forEach(read -> keep(in.run(), journal, read, known.get(read.course().code())));
    if (in.full()) {
      retire(in.run(), journal, known, code -> wanted.containsKey(code) || left(table, code));
    }
  }

  private static boolean left(Table table, String code) {
    return table.leftOut().contains(code);
  }

  private void retire(
      UUID run, Journal journal, Map<String, Known> known, Predicate<String> named) {
    List<Known> there = known.values().stream().filter(k -> !k.retired()).toList();
    List<Known> gone = there.stream().filter(k -> !named.test(k.course().code())).toList();
    journal.ending(COURSES, gone.size(), there.size());
    gone.forEach(k -> courses.retire(k.course().id(), run));
    journal.ended(COURSES, gone.size());
  }

  private void keep(UUID run, Journal journal, CourseReader.Read read, @Nullable Known before) {
    Course course = read.course();
    if (before != null && !before.retired() && course.says(before.course())) {
      journal.unchanged(COURSES, 1);
      return;
    }
    courses.save(course, run);
    if (before == null) {
      journal.created(COURSES, 1);
    } else {
      journal.updated(COURSES, 1);
    }
    changes(journal, read.row(), course, before);
  }

  private static void changes(Journal journal, Row row, Course course, @Nullable Known before) {
    Course was = before == null ? null : before.course();
    if (was == null || !was.title().equals(course.title())) {
      journal.change(
          row,
          course.code(),
          "growth.learning.title",
          was == null ? null : was.title(),
          course.title());
    }
    if (was != null && was.hours() != course.hours()) {
      journal.change(
          row,
          course.code(),
          "growth.learning.hours",
          String.valueOf(was.hours()),
          String.valueOf(course.hours()));
    }
  }
}
