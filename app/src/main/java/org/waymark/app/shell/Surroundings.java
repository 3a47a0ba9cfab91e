package org.waymark.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a whole page shows around its content, besides the navigation.
 *
 * @param typed what stood in each field of a form that was refused
 */
record Surroundings(
    Assets assets,
    String caption,
    String theme,
    List<Locale> languages,
    @Nullable Toast toast,
    boolean dev,
    Map<String, String> typed) {}
