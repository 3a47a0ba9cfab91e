package org.waymark.app.shell;

/** The whole navigation as a page, for phones; all of it stands in the frame. */
public record MenuView() {}
