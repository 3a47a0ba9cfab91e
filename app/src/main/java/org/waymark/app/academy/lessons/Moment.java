package org.waymark.app.academy.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.app.academy.Lesson;

/** Where in daily work a few words of a lesson help: a place on a page, and where it says more. */
public enum Moment {
  /** Somebody leaves one's team, and one says from when. */
  RELEASE(Lesson.POLICIES, 4, "move.answer"),
  /** Writing an answer that is no. */
  DECISION(Lesson.FEEDBACK, 7, "decision.beside"),
  /** Saying what an opening asks for. */
  REQUIREMENTS(Lesson.INCLUSION, 3, "opening.requirements"),
  /** Before a talk with one report, and while it is prepared. */
  TALK(Lesson.INTRODUCTION, 6, "report.beside", "talk.guide"),
  /** Reading the plan of one report. */
  PLAN(Lesson.DEVELOPMENT, 4, "plan.beside");

  private final Lesson lesson;
  private final int part;
  private final List<String> places;

  Moment(Lesson lesson, int part, String... places) {
    this.lesson = lesson;
    this.part = part;
    this.places = List.of(places);
  }

  static Optional<Moment> of(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> places() {
    return places;
  }

  public Lesson lesson() {
    return lesson;
  }

  int part() {
    return part;
  }

  public String href() {
    return lesson.part(part);
  }
}
