package org.waymark.samples;

import java.util.List;

/** Units, places and seats of the company as it is meant to be today. */
record Organisation(List<Unit> units, List<Site> sites, List<Seat> seats) {}
