package org.waymark.app.people;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** How to reach somebody; the language is a tag like {@code de}, or empty. */
public record Contact(PersonId person, @Nullable String email, String language) {}
