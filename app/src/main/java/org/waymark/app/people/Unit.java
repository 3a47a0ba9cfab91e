package org.waymark.app.people;

import org.jspecify.annotations.Nullable;

/** A unit of the organisation; one without a parent is the company itself. */
public record Unit(UnitId id, String code, String name, @Nullable UnitId parent) {}
