package org.waymark.app.mentoring.offers;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillId;

/**
 * Somebody who looks for support, and what counts in it.
 *
 * @param languages tags of those they speak
 * @param roleLevel of the role they hold, or null
 */
record Seeker(
    Viewer viewer,
    Set<String> languages,
    ZoneId zone,
    @Nullable Integer roleLevel,
    Map<SkillId, Integer> levels) {}
