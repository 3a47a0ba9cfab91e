package org.waymark.app.opportunities.decisions;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Moment;

/**
 * A question about a decision.
 *
 * @param question null where none was asked
 * @param owner names of those who answer; empty where the unit has no HR partner
 */
public record QuestionView(
    @Nullable Question question,
    String owner,
    @Nullable Moment due,
    boolean late,
    String answeredBy,
    boolean mayAsk,
    boolean mayAnswer) {}
