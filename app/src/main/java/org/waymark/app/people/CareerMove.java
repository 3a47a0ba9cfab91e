package org.waymark.app.people;

import java.time.LocalDate;
import org.waymark.app.kernel.PersonId;

/** Somebody who is employed today went from one role to another. */
public record CareerMove(PersonId person, RoleId from, RoleId to, LocalDate on) {}
