package org.waymark.app.people;

import org.jspecify.annotations.Nullable;

/**
 * A role: a kind of work. Roles that came only with a person have no family and no level yet.
 *
 * @param level 1 to 10
 * @param occupation code or address in an imported taxonomy, or empty
 */
public record RoleCard(
    RoleId id,
    String code,
    String title,
    @Nullable Family family,
    @Nullable Integer level,
    String description,
    String occupation) {}
