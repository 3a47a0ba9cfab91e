package org.waymark.app.opportunities.imports;

import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillId;

/** What the codes of a file stand for, looked up once. */
record Known(
    Map<String, Opening> openings,
    Map<String, RoleId> roles,
    Map<String, UnitId> units,
    Map<String, LocationId> locations,
    Map<String, PersonId> numbers,
    Set<PersonId> employed,
    Map<String, SkillId> skills) {}
