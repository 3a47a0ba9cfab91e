package org.waymark.app.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.audit.Audit;

/** Public for the generated template classes only. */
public record LogView(
    List<Audit.Entry> entries, @Nullable Long next, boolean sealsHold, @Nullable Long broken) {}
