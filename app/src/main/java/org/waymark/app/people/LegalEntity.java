package org.waymark.app.people;

/** An employer in law. */
public record LegalEntity(EntityId id, String code, String name, String country) {}
