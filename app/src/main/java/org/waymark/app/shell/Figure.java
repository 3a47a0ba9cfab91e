package org.waymark.app.shell;

/** A number that matters and what it counts. */
public record Figure(String value, Words label) {}
