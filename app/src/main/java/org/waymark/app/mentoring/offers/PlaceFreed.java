package org.waymark.app.mentoring.offers;

import org.waymark.app.mentoring.OfferId;

/** Somebody may have a place again: whoever waits is looked at. */
public record PlaceFreed(OfferId offer) {}
