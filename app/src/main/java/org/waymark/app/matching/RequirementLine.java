package org.waymark.app.matching;

import org.jspecify.annotations.Nullable;

/**
 * What one requirement adds to a score.
 *
 * @param skill code
 * @param minimum level from which the credit is full
 * @param weight of 10,000
 * @param credit 0 to 255
 * @param points weight × credit
 * @param via code of the skill that earned the credit
 * @param level of that skill, 0 for none
 * @param certainty of that level, 0 to 255
 */
public record RequirementLine(
    String skill,
    int minimum,
    int weight,
    int credit,
    int points,
    @Nullable String via,
    int level,
    @Nullable Integer certainty) {}
