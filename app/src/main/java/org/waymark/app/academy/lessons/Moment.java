package org.waymark.app.academy.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.app.academy.Lesson;

/** Where in daily work a few words of a lesson help: a place on a page, and where it says more. */
public enum Moment {
  /** Somebody leaves one's team, and one says from when. */
  RELEASE(Lesson.POLICIES, 4),
  /** Writing an answer that is no. */
  DECISION(Lesson.FEEDBACK, 7),
  /** Saying what an opening asks for. */
  REQUIREMENTS(Lesson.INCLUSION, 3),
  /** Before a talk with one report, and while it is prepared. */
  TALK(Lesson.INTRODUCTION, 6),
  /** Reading the plan of one report. */
  PLAN(Lesson.DEVELOPMENT, 4);

  private final Lesson lesson;
  private final int part;

  Moment(Lesson lesson, int part) {
    this.lesson = lesson;
    this.part = part;
  }

  static Optional<Moment> of(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> places() {
    return switch (this) {
      case RELEASE -> List.of("move.answer");
      case DECISION -> List.of("decision.beside");
      case REQUIREMENTS -> List.of("opening.requirements");
      case TALK -> List.of("report.beside", "talk.guide");
      case PLAN -> List.of("plan.beside");
    };
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
