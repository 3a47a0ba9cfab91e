package org.waymark.app.people;

/** Somebody who is employed today went from one role to another. */
public record CareerMove(PersonId person, RoleId from, RoleId to, LocalDate on) {}
