package org.waymark.app.people;

/** A place of work; region is EMEA, AMER or APAC, and what is not known is empty. */
public record Location(
    LocationId id,
    String code,
    String name,
    String city,
    String country,
    String region,
    String timeZone) {}
