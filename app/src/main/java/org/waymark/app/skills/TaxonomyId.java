package org.waymark.app.skills;

import java.util.UUID;

/** Names one version of a taxonomy. */
public record TaxonomyId(UUID value) {}
