package org.waymark.engine.rank;

/** What may speak for a candidate. */
public enum Signal {
  /** Words of a name stand close together in the text. */
  WINDOW,
  /** A large and telling part of a name stands somewhere in the text. */
  CONTAINED,
  /** Words in common with one name, endings aside. */
  WORDS,
  /** Words in common with all names together. */
  ALL_NAMES,
  /** Words and pieces of words in common with one name. */
  CHARACTERS,
  /** The meaning of the text is near that of the preferred name. */
  MEANING,
  /** The meaning of the text is near that of any name. */
  MEANING_OF_ANY_NAME,
  /** The meaning of a passage is near that of any name. */
  MEANING_OF_A_PASSAGE,
  /** The meaning of the text is near that of the description. */
  DESCRIPTION,
  /** Words in common with the description. */
  WORDS_OF_DESCRIPTION,
  /** Near in the map learned from names of the same thing. */
  LEARNED,
  /** Titles like this one were confirmed for it. */
  CONFIRMED,
  /** Both are near the same occupations. */
  BRIDGE,
  /** How widely the skill is used, as the taxonomy says. */
  REACH,
  /** The skills asked for. */
  SKILLS,
  /** The groups of the skills asked for. */
  SKILL_GROUPS,
  /** Words of the skills asked for. */
  SKILL_WORDS,
  /** The mean meaning of the skills asked for. */
  SKILL_MEANING,
  /** Skills that are near each other, one by one. */
  SKILL_ALIGNMENT,
  /** Rated skills, importance and level. */
  RATED_SKILLS,
  /** Tools and technology. */
  TECHNOLOGY
}
