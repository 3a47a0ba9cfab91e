package org.waymark.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * What a page says when it cannot be shown.
 *
 * @param kind end of the message keys {@code shell.error.<kind>.title} and {@code .text}
 * @param code a short code to quote, where somebody could look it up
 */
public record ErrorView(String kind, @Nullable String code) {}
