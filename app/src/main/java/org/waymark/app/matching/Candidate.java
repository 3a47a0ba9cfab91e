package org.waymark.app.matching;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.engine.Explanation;

/**
 * Somebody on a slate.
 *
 * @param rank null for those who do not pass the gate, and where nothing is asked for
 * @param applied else they chose to be found
 */
public record Candidate(
    PersonId person,
    @Nullable Integer rank,
    @Nullable RankRange range,
    Explanation fit,
    boolean applied) {}
