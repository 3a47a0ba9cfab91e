package org.waymark.app.opportunities.events;

import java.util.UUID;

/** A file brought new, changed or closed openings; stands for all their single events. */
public record OpeningsImported(UUID run) {}
