package org.waymark.app.academy.lessons;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.app.academy.Lesson;

/** Where in daily work a few words of a lesson help: a place on a page, and where it says more. */
public enum Moment {
  /** Somebody leaves one's team, and one says from when. */
  RELEASE("move.answer", Lesson.POLICIES, 4),
  /** Writing an answer that is no. */
  DECISION("decision.beside", Lesson.FEEDBACK, 7),
  /** Saying what an opening asks for. */
  REQUIREMENTS("opening.requirements", Lesson.INCLUSION, 3),
  /** Looking at one report, before a talk. */
  TALK("report.beside", Lesson.INTRODUCTION, 6);

  private final String place;
  private final Lesson lesson;
  private final int part;

  Moment(String place, Lesson lesson, int part) {
    this.place = place;
    this.lesson = lesson;
    this.part = part;
  }

  static Optional<Moment> of(String code) {
    return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String place() {
    return place;
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
