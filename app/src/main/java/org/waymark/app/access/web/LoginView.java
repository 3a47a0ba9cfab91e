package org.waymark.app.access.web;

/** Public for the generated template classes only. */
public record LoginView(boolean failed) {}
