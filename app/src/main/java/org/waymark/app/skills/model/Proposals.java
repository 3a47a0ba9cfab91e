package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** What speaks for a skill. */
  enum Why {
    /** The role asks for it. */
    ROLE,
    /** The text names it. */
    NAMED,
    /** The text has the words of its name, near each other. */
    WORDS,
    /** A passage of the text means nearly what it is called. */
    MEANING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text says it without its name. */
    public boolean implied() {
      return this == WORDS || this == MEANING;
    }
  }

  /**
   * A skill that somebody may have.
   *
   * @param passage the words that show it, as they stand in the text
   * @param foundIn name of the file
   * @param level as the role asks for it, or 0 where nothing suggests one
   */
  record Proposal(
      SkillId skill,
      Origin origin,
      String passage,
      String foundIn,
      int level,
      double score,
      Why why) {
    public Proposal withScore(double other) {
      return new Proposal(skill, origin, passage, foundIn, level, other, why);
    }
  }

  /** Found in a CV and not decided yet, the likeliest first. */
  List<Proposal> waiting(PersonId person);

  Optional<Proposal> waiting(PersonId person, SkillId skill);

  /** Skills that were accepted or rejected. */
  Set<SkillId> decided(PersonId person);

  /** Adds those not known yet. */
  void add(PersonId person, Collection<Proposal> found, Instant at);

  /** Once decided, for good. */
  void decide(PersonId person, Proposal proposal, boolean accepted, Instant at);

  /** What was answered to skills that texts implied, where enough people answered. */
  Map<SkillId, Reception> received();

  /** Takes a rejection back. */
  void reconsider(PersonId person, SkillId skill);
}
