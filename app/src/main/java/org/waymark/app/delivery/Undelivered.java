package org.waymark.app.delivery;

/** What did not arrive and is not tried again. */
public interface Undelivered {
  /** How many events were given up and wait for somebody. */
  int givenUp();
}
