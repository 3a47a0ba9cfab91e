package org.waymark.app.people;

import org.waymark.app.kernel.PersonId;

/**
 * What any colleague may know of a person. Who left keeps the role and unit of the last day; texts
 * that are not known are empty.
 *
 * @param country ISO 3166, two letters
 */
public record PersonCard(
    PersonId id,
    String number,
    String name,
    String initials,
    String roleTitle,
    String unitName,
    String locationName,
    String country,
    boolean employed) {}
