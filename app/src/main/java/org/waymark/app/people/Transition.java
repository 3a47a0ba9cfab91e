package org.waymark.app.people;

/**
 * How often people went from one role straight to another, and after how many months in the first:
 * the middle person and the middle half. Callers decide how many people they need before showing
 * it.
 */
public record Transition(
    RoleId from,
    RoleId to,
    int people,
    double lowerMonths,
    double medianMonths,
    double upperMonths) {}
