package org.waymark.app.shell;

/**
 * A person in a list of whom one is chosen by a POST.
 *
 * @param line what they do, in one sentence
 * @param field and {@code value}: what the form sends
 */
public record Pick(String name, Words line, String action, String field, String value) {}
