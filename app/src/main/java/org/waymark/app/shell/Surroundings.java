package org.waymark.app.shell;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a whole page shows around its content, besides the navigation. */
record Surroundings(
    Assets assets,
    String caption,
    String theme,
    List<Locale> languages,
    @Nullable Toast toast,
    boolean dev) {}
