package org.waymark.app.opportunities.web;

import java.util.UUID;

/**
 * A search that somebody keeps; the query leads to it again.
 *
 * @param tells whether they hear of new openings that it finds
 */
public record SavedSearch(UUID id, String name, String query, boolean tells) {
  public String address() {
    return query.isEmpty() ? "/openings" : "/openings?" + query;
  }
}
