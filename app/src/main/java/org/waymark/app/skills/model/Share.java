package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Answer;

/** Something that a person shows to an audience, from a moment until a day. */
public record Share(
    UUID id, PersonId person, Topic topic, Audience audience, Instant since, LocalDate until) {
  /** How long a share lasts unless a shorter time was chosen. */
  public static final int MONTHS = 12;

  /** What is shared: each answer about what somebody wants next by itself. */
  public enum Topic {
    DIRECTION,
    KINDS,
    TARGETS,
    WISHES,
    PLACES,
    TIME,
    MATTERS,
    SKILLS,
    EVIDENCE,
    AVAILABILITY;

    /** All answers about what somebody wants next. */
    public static final List<Topic> ANSWERS =
        Arrays.stream(Answer.values()).map(Topic::of).toList();

    public static Topic of(Answer answer) {
      return valueOf(answer.name());
    }

    public boolean answer() {
      return ANSWERS.contains(this);
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Topic of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** With whom: one named person, or whoever stands in a relation to the one who shares. */
  public sealed interface Audience {
    /** One person, whatever they become later. */
    record Named(PersonId who) implements Audience {}

    /** The HR partners of the unit, as of the day they look. */
    record HrPartner() implements Audience {}

    /** Mentors in an accepted pair, as of the day they look. */
    record Mentor() implements Audience {}
  }

  /** The last day is the day before {@code until}. */
  public boolean holdsOn(LocalDate day) {
    return day.isBefore(until);
  }
}
