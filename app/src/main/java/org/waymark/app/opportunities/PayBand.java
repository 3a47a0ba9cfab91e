package org.waymark.app.opportunities;

/** What the seat pays in a year, in whole units of a currency. */
public record PayBand(long min, long max, String currency) {}
