package org.waymark.app.exchange.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.Shape;

/** Which column of the shape is found at which place of the file's rows. */
public record Mapping(Map<String, Integer> places) {
  public Mapping {
    places = Map.copyOf(places);
  }

  /** By names first, then by aliases in their order; no place serves two columns. */
  public static Mapping guess(Shape shape, Header header) {
    List<String> plain = header.names().stream().map(Header::plain).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Column c : shape.columns()) {
      take(c.name(), List.of(c.name()), plain, places, taken);
    }
    for (Column c : shape.columns()) {
      if (!places.containsKey(c.name())) {
        take(c.name(), c.aliases(), plain, places, taken);
      }
    }
    return new Mapping(places);
  }

  private static void take(
      String column,
      List<String> names,
      List<String> header,
      Map<String, Integer> places,
      Set<Integer> taken) {
    for (String name : names) {
      int at = header.indexOf(Header.plain(name));
      if (at >= 0 && taken.add(at)) {
        places.put(column, at);
        return;
      }
    }
  }

  /** From names of the file's columns, as somebody chose them; unknown names are left out. */
  public static Mapping chosen(Shape shape, Header header, Map<String, String> choice) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Column c : shape.columns()) {
      int at = header.names().indexOf(choice.getOrDefault(c.name(), ""));
      if (at >= 0) {
        places.put(c.name(), at);
      }
    }
    return new Mapping(places);
  }

  public List<String> missing(Shape shape) {
    List<String> missing = new ArrayList<>();
    for (Column c : shape.columns()) {
      if (c.needed() && !places.containsKey(c.name())) {
        missing.add(c.name());
      }
    }
    return missing;
  }

  /** How well a shape fits: its columns found, less for each needed one that is not there. */
  public int fit(Shape shape) {
    return places.size() - 3 * missing(shape).size();
  }
}
