package org.waymark.app.shell;

/** One page above this one: its name, as words and not as a message key, and its address. */
public record Crumb(String name, String href) {}
