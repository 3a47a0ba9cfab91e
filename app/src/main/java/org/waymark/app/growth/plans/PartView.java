package org.waymark.app.growth.plans;

import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.Plans.Glance;

/**
 * A plan beside something else.
 *
 * @param title message key
 * @param opening of which there is no plan yet, or null
 */
public record PartView(String title, @Nullable Glance plan, @Nullable String opening) {}
