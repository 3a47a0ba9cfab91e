package org.waymark.app.policy.web;

import java.util.UUID;
import org.waymark.app.policy.model.Rule;

/**
 * A provision as a sentence.
 *
 * @param own whether HR wrote the sentence themselves
 * @param where what it is limited to, or empty
 * @param exception who may allow it and by when, or that nobody may; empty for terms
 * @param dates from when to when, or empty
 * @param nobody whether nothing in the company lies within it today
 */
public record RuleLine(
    UUID line,
    Rule rule,
    String sentence,
    boolean own,
    String where,
    String exception,
    String dates,
    boolean nobody) {}
