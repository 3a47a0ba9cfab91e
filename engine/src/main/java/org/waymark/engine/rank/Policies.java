package org.waymark.engine.rank;

import java.util.List;
import java.util.Map;
import org.waymark.engine.rank.Policy.When;

/**
 * The policies that won their evaluation, one per task: what the application runs and what is
 * measured under their names. A change of a weight is a new version.
 */
public final class Policies {
  /** {@link SkillsOfText}; chosen by hand and by cross-validation on public annotations. */
  public static final Policy TEXT_TO_SKILL =
      new Policy(
          SkillsOfText.POLICY,
          Map.of(
              When.USUAL,
              Map.of(
                  Signal.WINDOW, 0.2,
                  Signal.CONTAINED, 0.2,
                  Signal.WORDS, 0.5,
                  Signal.CHARACTERS, 0.5,
                  Signal.MEANING, 1.5,
                  Signal.MEANING_OF_ANY_NAME, 1.1,
                  Signal.MEANING_OF_A_PASSAGE, 2.0,
                  Signal.DESCRIPTION, 0.8,
                  Signal.REACH, 0.7),
              When.WORDS_ALONE,
              Map.of(
                  Signal.WINDOW, 3.0,
                  Signal.CONTAINED, 0.5,
                  Signal.WORDS, 0.5,
                  Signal.CHARACTERS, 1.0,
                  Signal.REACH, 0.5)));

  /** {@link OccupationsOfTitle}. */
  public static final Policy TITLE_TO_OCCUPATION =
      new Policy(
          OccupationsOfTitle.POLICY,
          Map.of(
              When.USUAL,
              Map.of(
                  Signal.MEANING_OF_ANY_NAME, 1.2,
                  Signal.LEARNED, 2.1,
                  Signal.WORDS, 0.5,
                  Signal.CHARACTERS, 0.4,
                  Signal.DESCRIPTION, 0.8,
                  Signal.BRIDGE, 2.0),
              When.WITH_MEMORY,
              Map.of(
                  Signal.MEANING_OF_ANY_NAME, 1.6,
                  Signal.LEARNED, 2.1,
                  Signal.WORDS, 1.2,
                  Signal.ALL_NAMES, 0.4,
                  Signal.CHARACTERS, 0.9,
                  Signal.DESCRIPTION, 0.9,
                  Signal.BRIDGE, 1.9,
                  Signal.CONFIRMED, 4.5)));

  /** {@link TitlesLikeTitle}. */
  public static final Policy TITLE_MATCH =
      new Policy(
          TitlesLikeTitle.POLICY,
          Map.of(
              When.USUAL,
              Map.of(
                  Signal.LEARNED, 1.3,
                  Signal.BRIDGE, 0.9,
                  Signal.MEANING, 1.3,
                  Signal.WORDS, 0.1,
                  Signal.CHARACTERS, 0.4)));

  /** {@link RolesLikeRole}. */
  public static final Policy RELATED_ROLES =
      new Policy(
          RolesLikeRole.POLICY,
          Map.of(
              When.USUAL,
              Map.of(
                  Signal.SKILLS, 0.2,
                  Signal.SKILL_GROUPS, 0.4,
                  Signal.SKILL_WORDS, 0.2,
                  Signal.SKILL_MEANING, 2.6,
                  Signal.SKILL_ALIGNMENT, 0.3,
                  Signal.RATED_SKILLS, 2.0,
                  Signal.TECHNOLOGY, 0.6)));

  /** {@link org.waymark.engine.text.SkillTagger}; it has no weights. */
  public static final Policy TAGGER = new Policy("tagger-1", Map.of());

  public static final List<Policy> ALL =
      List.of(TEXT_TO_SKILL, TITLE_TO_OCCUPATION, TITLE_MATCH, RELATED_ROLES, TAGGER);

  private Policies() {}

  /** Whether it is one of these, the very object. */
  public static boolean ships(Policy policy) {
    return ALL.contains(policy);
  }
}
