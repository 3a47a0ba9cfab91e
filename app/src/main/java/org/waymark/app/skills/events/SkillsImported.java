package org.waymark.app.skills.events;

import java.util.UUID;

/** An import changed the levels of so many people; published once instead of one by one. */
public record SkillsImported(UUID run, int people) {}
