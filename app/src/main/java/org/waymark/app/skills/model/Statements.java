package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

/** Keeps what was said about levels, every word of it, and the levels that follow. */
public interface Statements {
  /** Something said, or with no level: what this source said before is taken back. */
  record Said(
      PersonId person,
      SkillId skill,
      Source source,
      @Nullable Integer level,
      PersonId by,
      LocalDate on,
      String note) {}

  /** One line of the history of a level. */
  record Line(
      SkillId skill,
      Source source,
      @Nullable Integer level,
      PersonId by,
      LocalDate on,
      String note,
      Instant recordedAt) {}

  void record(Collection<Said> said, Instant at);

  /** What counts: the newest of each source and speaker, unless taken back; the newest first. */
  List<Statement> current(PersonId person);

  /** Everything ever said about one skill of one person, the newest first. */
  List<Line> history(PersonId person, SkillId skill);

  /** Works out the levels of these people anew; returns those for whom one changed. */
  Set<PersonId> refresh(Collection<PersonId> people, LocalDate today);

  /**
   * All levels anew, with how severe raters are and what roles let expect; returns those for whom a
   * level changed.
   */
  Set<PersonId> refreshAll(LocalDate today);

  /** All that is known of each of a person's levels. */
  Map<SkillId, Levels> levels(PersonId person, LocalDate today);
}
