package org.waymark.app.skills;

/**
 * A skill in short.
 *
 * @param group name of its group, or of the first of several; may be empty
 */
public record SkillCard(
    SkillId id,
    String name,
    String description,
    TaxonomyFamily family,
    String code,
    String group) {}
