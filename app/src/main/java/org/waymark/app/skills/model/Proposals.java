package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;

/** Keeps what was proposed to people, and what they decided for good. */
public interface Proposals {
  /** Where a proposal comes from. */
  enum Origin {
    ROLE,
    CV
  }

  /**
   * A skill that somebody may have.
   *
   * @param passage the words that show it, as they stand in the text
   * @param foundIn name of the file
   * @param level as the role asks for it, or 0 where nothing suggests one
   */
  record Proposal(
      SkillId skill, Origin origin, String passage, String foundIn, int level, double score) {}

  /** Found in a CV and not decided yet, the likeliest first. */
  List<Proposal> waiting(PersonId person);

  Optional<Proposal> waiting(PersonId person, SkillId skill);

  /** Skills that were accepted or rejected. */
  Set<SkillId> decided(PersonId person);

  /** Adds those not known yet. */
  void add(PersonId person, Collection<Proposal> found, Instant at);

  /** Once decided, for good. */
  void decide(PersonId person, Proposal proposal, boolean accepted, Instant at);

  /** Takes a rejection back. */
  void reconsider(PersonId person, SkillId skill);
}
