package org.waymark.app.people;

/** A family of roles, like engineering or store operations. */
public record Family(String code, String name) {}
