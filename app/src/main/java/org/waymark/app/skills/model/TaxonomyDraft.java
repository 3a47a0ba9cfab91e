package org.waymark.app.skills.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.engine.SkillKind;

/**
 * A taxonomy as its files tell it, before it is written: everything by code.
 *
 * @param version what this version is called
 * @param language of all labels in it
 * @param fingerprint of the files, the same for the same content; empty where row by row is
 *     compared
 * @param changes whether only what is named is touched; else the draft is the whole version
 */
public record TaxonomyDraft(
    TaxonomyFamily family,
    String version,
    String language,
    String fingerprint,
    boolean changes,
    Map<String, Group> groups,
    Map<String, Skill> skills,
    Map<String, Occupation> occupations) {

  public static TaxonomyDraft empty(
      TaxonomyFamily family, String version, String language, String fingerprint, boolean changes) {
    return new TaxonomyDraft(
        family,
        version,
        language,
        fingerprint,
        changes,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  /**
   * A group of skills, perhaps inside another.
   *
   * @param agesAs how fast what was said of its skills loses weight, or null: as each skill does
   */
  public record Group(
      String code, String name, @Nullable String parent, @Nullable SkillKind agesAs) {
    public Group(String code, String name, @Nullable String parent) {
      this(code, name, parent, null);
    }
  }

  /** What sort of skill it is. */
  public enum Kind {
    SKILL,
    KNOWLEDGE,
    LANGUAGE,
    TOOL
  }

  /** How far a skill reaches, from everywhere to one occupation. */
  public enum Reach {
    EVERYWHERE(0),
    MANY_FIELDS(1),
    ONE_FIELD(2),
    ONE_OCCUPATION(3);

    private final int code;

    Reach(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }
  }

  /**
   * A skill and what hangs on it.
   *
   * @param alternatives other names
   * @param groups codes of its groups
   * @param broader codes of more general skills
   * @param related codes of related skills
   */
  public record Skill(
      String code,
      String name,
      String description,
      Kind kind,
      Reach reach,
      Collection<String> alternatives,
      Set<String> groups,
      Set<String> broader,
      Set<String> related) {}

  /**
   * An occupation and what it asks for.
   *
   * @param code short code, may be shared with nothing else in the version
   */
  public record Occupation(
      String uri,
      String code,
      String title,
      String description,
      Collection<String> alternatives,
      Map<String, Asked> asks) {}

  /**
   * What an occupation says about one skill.
   *
   * @param importance 1 to 5, or null
   * @param level 0 to 7, or null
   */
  public record Asked(boolean essential, @Nullable Double importance, @Nullable Double level) {}

  /** Everything one version is compared by. */
  public int size() {
    return groups.size() + skills.size() + occupations.size();
  }

  public List<String> codes() {
    return List.copyOf(skills.keySet());
  }
}
