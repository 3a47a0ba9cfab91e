package org.waymark.app.skills;

import java.time.LocalDate;
import org.waymark.app.kernel.PersonId;

/**
 * What one source says about one level of one person.
 *
 * @param by who said it; the person for all but managers and colleagues
 * @param note words given with it, or empty
 */
public record Statement(
    PersonId person,
    SkillId skill,
    Source source,
    int level,
    PersonId by,
    LocalDate on,
    String note) {}
