/**
 * Who works here: persons, units, locations, legal entities, roles with family and level,
 * positions, employment spells and reporting lines over time. Where others need a name, a unit or a
 * manager, they ask here. Knows nothing of skills, accounts or what somebody wishes.
 */
@ApplicationModule(allowedDependencies = {"kernel", "shell", "exchange"})
@NullMarked
package org.waymark.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
