package org.waymark.app.skills;

/** One name of a skill in one language. */
public record SkillLabel(
    SkillId skill, TaxonomyFamily family, String language, boolean preferred, String words) {}
