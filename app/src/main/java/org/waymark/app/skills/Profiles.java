package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.engine.Certainty;
import org.waymark.engine.LevelEstimate;

/**
 * Levels as they count today. For modules that work something out; what a viewer may see of them is
 * theirs to check, or asked with {@link #mayRead}.
 */
public interface Profiles {
  /** Whether a level follows from statements, or only from the role held. */
  enum Origin {
    STATEMENTS,
    ROLE
  }

  /**
   * A level that counts, and how sure it is.
   *
   * @param lowest with {@code highest}: where the truth lies in eight of ten cases
   */
  record Estimate(
      SkillId skill, int level, Certainty certainty, Origin origin, int lowest, int highest) {
    public static Estimate of(SkillId skill, LevelEstimate e, Origin origin) {
      return new Estimate(skill, e.level(), e.certainty(), origin, e.lowest(), e.highest());
    }
  }

  /** All levels of one person. */
  record Profile(PersonId person, List<Estimate> estimates) {}

  Map<PersonId, List<Estimate>> estimates(Collection<PersonId> people);

  /** Everybody about whom something is known, in one streamed query; ascending by skill. */
  void everyEstimate(Consumer<Profile> each);

  /** All that was said and not taken back, the newest first. */
  List<Statement> statementsOf(PersonId person);

  /** Whether this viewer may see the levels of this person; the same no for nobody at all. */
  boolean mayRead(Viewer viewer, PersonId person);

  /** Those among them who chose to be found and are not pausing. */
  Set<PersonId> discoverable(Collection<PersonId> people);

  Set<PersonId> everyoneDiscoverable();

  /** Those who want to be neither shown nor asked today. */
  Set<PersonId> everyonePausing();

  /** Until which day somebody pauses; empty when they do not. */
  Optional<LocalDate> pausedUntil(PersonId person);

  /** What somebody would like to use, grow, or rather not use. */
  Map<PersonId, List<Interest>> interests(Collection<PersonId> people);
}
