package org.waymark.engine.person;

import org.waymark.engine.Profile;

/** Somebody who looks for what is next. */
public record Seeker(Profile profile, Standing standing, Wishes wishes) {}
