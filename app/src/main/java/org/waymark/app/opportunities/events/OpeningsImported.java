package org.waymark.app.opportunities.events;

/** A file brought new, changed or closed openings; no other event tells of them one by one. */
public record OpeningsImported(int openings) {}
