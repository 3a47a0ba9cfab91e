package org.waymark.app.opportunities.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PurposeSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;

/** Names the openings for which somebody looked at a person. */
@Component
class OpeningPurposes implements PurposeSource {
  private static final String BELOW = "/openings/";
  private static final Pattern ADDRESS = Pattern.compile(BELOW + "([0-9a-f-]{36})");
  private final Openings openings;

  OpeningPurposes(Openings openings) {
    this.openings = openings;
  }

  @Override
  public Map<String, String> names(Viewer viewer, Collection<String> addresses) {
    Set<OpeningId> asked = new HashSet<>();
    addresses.stream()
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .forEach(found -> asked.add(OpeningId.of(found.group(1))));
    Set<OpeningId> there = openings.visibleTo(viewer, asked);
    Map<String, String> names = new HashMap<>();
    for (OpeningCard card : openings.cards(there).values()) {
      names.put(BELOW + card.id(), card.title());
    }
    return names;
  }
}
