package org.waymark.app.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hat, for one unit and everything below it, or for the whole company. */
public record Grant(Hat hat, @Nullable UUID unit) {}
