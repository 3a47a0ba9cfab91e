package org.waymark.app.opportunities.web;

import java.util.UUID;

/** A search that somebody keeps; the query leads to it again. */
public record SavedSearch(UUID id, String name, String query) {
  public String address() {
    return query.isEmpty() ? "/openings" : "/openings?" + query;
  }
}
