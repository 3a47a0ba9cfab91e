package org.waymark.app.opportunities.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Who changed a state, when and why; nobody when a file or the end of an employment did. */
public record Change(Instant at, @Nullable PersonId by, @Nullable String why) {}
