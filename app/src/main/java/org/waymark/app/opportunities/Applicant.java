package org.waymark.app.opportunities;

import java.time.Instant;
import org.waymark.app.kernel.PersonId;

/** Somebody whose application for an opening is on its way. */
public record Applicant(ApplicationId application, PersonId person, Instant sentAt) {}
