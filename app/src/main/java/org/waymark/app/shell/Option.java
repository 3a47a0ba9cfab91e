package org.waymark.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * An answer while somebody types.
 *
 * @param value what the form sends when it is chosen
 * @param hint a second, fainter line
 * @param href where choosing it leads, instead of filling the field
 */
public record Option(String value, String label, @Nullable String hint, @Nullable String href) {}
