package org.waymark.app.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The catalogue of skills: every taxonomy, the current versions searched. */
public interface Skills {
  /** By name or alternative name, without regard to case and accents; the best first. */
  List<SkillHit> search(String query, int limit);

  /**
   * Every skill with a name, its own or an alternative one, in which some word begins with this
   * word; one of a letter or two has to be a whole word.
   */
  Set<SkillId> withWord(String word);

  /** Every skill with a name in which some word is this one but for a slip or two of the hand. */
  Set<SkillId> withWordLike(String word);

  Optional<SkillCard> card(SkillId id);

  /** Unknown ids are left out. */
  Map<SkillId, SkillCard> cards(Collection<SkillId> ids);

  /** Own codes before those of imported taxonomies, current versions only. */
  Optional<SkillId> byCode(String code);

  Map<String, SkillId> codes();

  /** Another word after every change of any taxonomy; what is built from them is stale then. */
  String version();

  /** How many ids there are: each is below this number. */
  int size();

  /** Every label of every skill in a current version. */
  void everyLabel(Consumer<SkillLabel> each);

  /** Groups of the current versions with the skills in them, those of groups below included. */
  List<SkillGroup> groups();

  /** A group of skills, with every skill in it or in a group below it. */
  record SkillGroup(int id, String name, TaxonomyFamily family, int depth, List<SkillId> skills) {}
}
