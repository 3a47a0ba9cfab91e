package org.waymark.app.opportunities.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.app.kernel.Paging;

/**
 * What somebody looks for among the openings; whatever is not understood is left out.
 *
 * @param place id of a location, or {@code country-} and its code
 */
public record Criteria(
    String q,
    String kind,
    String family,
    String unit,
    String place,
    String remote,
    String level,
    String sort,
    int page) {
  static final int SIZE = 20;
  private static final int LONGEST = 200;
  private static final String COUNTRY = "country-";

  static Criteria of(Map<String, String> params) {
    return new Criteria(
        text(params, "q"),
        text(params, "kind"),
        text(params, "family"),
        text(params, "unit"),
        text(params, "place"),
        text(params, "remote"),
        text(params, "level"),
        text(params, "sort"),
        number(text(params, "page")).orElse(1));
  }

  private static String text(Map<String, String> params, String name) {
    String text = params.getOrDefault(name, "").replace("\0", "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  Paging paging() {
    return new Paging(page, SIZE);
  }

  Optional<UUID> unitId() {
    return uuid(unit);
  }

  Optional<UUID> location() {
    return uuid(place);
  }

  Optional<String> country() {
    return place.startsWith(COUNTRY)
        ? Optional.of(place.substring(COUNTRY.length()).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  Optional<Integer> levelNumber() {
    return number(level);
  }

  /** Whether anything narrows the list. */
  public boolean narrow() {
    return !(q + kind + family + unit + place + remote + level).isEmpty();
  }

  /** The same search, wherever it is written down: without the page. */
  public String query() {
    UriComponentsBuilder uri = UriComponentsBuilder.newInstance();
    add(uri, "q", q);
    add(uri, "kind", kind);
    add(uri, "family", family);
    add(uri, "unit", unit);
    add(uri, "place", place);
    add(uri, "remote", remote);
    add(uri, "level", level);
    add(uri, "sort", sort);
    String query = uri.encode().build().getQuery();
    return query == null ? "" : query;
  }

  public String address() {
    return "/openings" + suffix();
  }

  public String csv() {
    return "/openings.csv" + suffix();
  }

  private String suffix() {
    return query().isEmpty() ? "" : "?" + query();
  }

  private static void add(UriComponentsBuilder uri, String name, String value) {
    if (!value.isEmpty()) {
      uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
