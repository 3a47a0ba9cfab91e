package org.waymark.app.skills.model;

import java.util.List;
import java.util.function.Consumer;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.TaxonomyFamily;

/** Every name and description of the current catalogues. */
public interface CatalogueTexts {
  /** A name in a language. */
  record Name(String language, String words) {}

  /**
   * A skill.
   *
   * @param reach 0 everywhere, 1 in many fields, 2 in one, 3 in one occupation
   */
  record SkillText(
      SkillId skill,
      TaxonomyFamily family,
      int reach,
      String name,
      String description,
      List<Name> others) {}

  /** An occupation of an imported catalogue. */
  record OccupationText(
      int id, TaxonomyFamily family, String title, String description, List<Name> others) {}

  /** By id. */
  void everySkill(Consumer<SkillText> each);

  boolean hasOccupations();

  /** Those of the first family first, by id. */
  void everyOccupation(Consumer<OccupationText> each);
}
