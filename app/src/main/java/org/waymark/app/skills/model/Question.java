package org.waymark.app.skills.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspiration.Direction;
import org.waymark.app.skills.Aspiration.Relocation;

/** A question of the interview about what somebody would like next, in the order of asking. */
public enum Question {
  DIRECTION(Answer.DIRECTION),
  KINDS(Answer.KINDS),
  TARGETS(Answer.TARGETS),
  SKILLS(Answer.WISHES),
  MOVING(Answer.PLACES),
  PLACES(Answer.PLACES),
  TIME(Answer.TIME),
  MATTERS(Answer.MATTERS),
  /** Whether they can be found by those who fill openings. */
  FOUND(null);

  private final @Nullable Answer answer;

  Question(@Nullable Answer answer) {
    this.answer = answer;
  }

  /** The answer that it asks for; none is shared by itself of the last one. */
  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Question> of(String code) {
    return Arrays.stream(values()).filter(q -> q.code().equals(code)).findFirst();
  }

  /**
   * Those that make sense after what was said: of places only who might move, of what comes next
   * not who likes to stay.
   */
  public static List<Question> way(Aspiration said) {
    Set<Question> way = EnumSet.allOf(Question.class);
    if (said.direction() == Direction.STAY) {
      way.removeAll(EnumSet.of(KINDS, TARGETS, MOVING, PLACES, TIME));
    }
    boolean away = said.kinds().contains(Aspiration.Kind.ABROAD);
    if (said.relocation() == Relocation.NO && !away) {
      way.remove(PLACES);
    }
    return List.copyOf(way);
  }

  /** The next one on somebody's way; empty at its end. */
  public Optional<Question> next(Aspiration said) {
    return way(said).stream().filter(q -> q.compareTo(this) > 0).findFirst();
  }

  public Optional<Question> before(Aspiration said) {
    return way(said).stream().filter(q -> q.compareTo(this) < 0).reduce((_, last) -> last);
  }
}
