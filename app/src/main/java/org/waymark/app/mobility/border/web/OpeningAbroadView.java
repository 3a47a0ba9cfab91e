package org.waymark.app.mobility.border.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.border.Estimates;

/**
 * What it takes to get to an opening in another country.
 *
 * @param own the viewer's live case, if they have one
 */
public record OpeningAbroadView(String home, Estimates.Estimate estimate, @Nullable String own) {}
