package org.waymark.app.opportunities.store;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}
}
