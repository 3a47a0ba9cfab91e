package org.waymark.app.access.web;

/** How far somebody sees a thing. */
public enum Extent {
  ALL,
  OWN,
  SHARED,
  SHARED_BY_NAME,
  OWN_UNITS,
  OWN_RATING,
  OWN_GIVEN,
  REVEALED,
  ASKED,
  NAMED,
  FOUND,
  APPLIED,
  THEIR_OPENING,
  BY_NUMBER,
  NUMBERS,
  NUMBERS_OWN_UNITS,
  NOTHING
}
