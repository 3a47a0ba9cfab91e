package org.waymark.app.skills.events;

import org.waymark.app.skills.TaxonomyId;

/** A version of a taxonomy was added or changed. */
public record TaxonomyChanged(TaxonomyId taxonomy) {}
