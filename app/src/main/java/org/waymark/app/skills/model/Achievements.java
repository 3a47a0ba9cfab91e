package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;

/** Keeps the courses, projects and certificates that people bring: as evidence, skill by skill. */
public interface Achievements {
  /**
   * One of them.
   *
   * @param link an address, or the name of a file; may be empty
   */
  record Achievement(
      UUID id, Evidences.Kind kind, String title, LocalDate on, String link, List<Shown> skills) {
    public Achievement {
      skills = List.copyOf(skills);
    }
  }

  /** A skill that it shows, and at which level. */
  record Shown(SkillId skill, int level) {}

  /** The newest first. */
  List<Achievement> of(PersonId person);

  void add(PersonId person, Achievement brought, Instant at);

  /** Only the person's own; whether there was one. */
  boolean remove(PersonId person, UUID achievement);
}
