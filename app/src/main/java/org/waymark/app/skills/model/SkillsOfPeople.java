package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;

/** Takes in what many people can do at once. */
public interface SkillsOfPeople {
  /**
   * One row of a file; what it leaves open is null or empty.
   *
   * @param discoverable the wish of the person to be found, on any of their rows
   */
  record Line(
      long line,
      PersonId person,
      SkillId skill,
      Source source,
      @Nullable Integer level,
      PersonId by,
      LocalDate on,
      @Nullable Wish wish,
      @Nullable Integer enjoyment,
      String evidence,
      @Nullable Boolean discoverable) {}

  /**
   * What it came to.
   *
   * @param twice rows that said the same thing of the same day as a later one
   * @param keptChoices people whose own choice to be found or not was left as it is
   * @param people those whose levels changed
   */
  record Taken(
      Tally statements,
      Tally interests,
      Tally evidence,
      Tally choices,
      long twice,
      long keptChoices,
      Set<PersonId> people) {}

  Taken take(Consumer<Consumer<Line>> lines, LocalDate today, Instant at);
}
