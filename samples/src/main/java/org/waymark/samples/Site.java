package org.waymark.samples;

/** A place of work. */
record Site(String code, String name, City city) {
  Country country() {
    return city.country();
  }
}
