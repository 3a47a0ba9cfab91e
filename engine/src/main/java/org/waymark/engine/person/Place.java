package org.waymark.engine.person;

/**
 * Where work is done.
 *
 * @param site id of the location
 * @param country id of its country
 */
public record Place(int site, int country) {}
