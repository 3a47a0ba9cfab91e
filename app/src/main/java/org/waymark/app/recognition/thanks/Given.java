package org.waymark.app.recognition.thanks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.SkillId;

/**
 * One piece of thanks.
 *
 * @param person who is thanked
 * @param wall whether the giver would like others to read it
 */
record Given(
    ThanksId id,
    PersonId giver,
    PersonId person,
    Instant at,
    LocalDate on,
    String words,
    boolean wall,
    Weight weight,
    ThanksStage stage,
    List<SkillId> skills) {
  Given {
    skills = List.copyOf(skills);
  }

  /** Whether it is evidence, as it was judged on the day it was given. */
  enum Weight {
    COUNTS,
    /** The person had thanked the giver shortly before. */
    RETURNED,
    /** The giver had thanked many people shortly before. */
    MANY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Weight of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  boolean counts() {
    return weight == Weight.COUNTS && stage.stands();
  }
}
