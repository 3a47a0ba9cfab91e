package org.waymark.app.exchange.runs;

import java.util.List;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.files.Header;
import org.waymark.app.exchange.files.Mapping;

/** An uploaded table: what its columns are called, which is taken for what, and its first rows. */
public record FileColumns(
    String file, Shape shape, Header header, Mapping mapping, List<List<String>> sample) {
  /** Name of the file's column that is taken for this one, or empty. */
  public String taken(String column) {
    Integer at = mapping.places().get(column);
    return at == null ? "" : header.names().get(at);
  }

  public List<String> missing() {
    return mapping.missing(shape);
  }

  /** What the first rows have in the place taken for this column. */
  public String examples(String column) {
    Integer at = mapping.places().get(column);
    return at == null ? "" : cut(String.join(" · ", seen(at)), 80);
  }

  /** A column of the file with what its first row has, for one to recognise it. */
  public String shown(String name) {
    List<String> seen = seen(header.names().indexOf(name));
    return seen.isEmpty() ? name : name + " · " + cut(seen.getFirst(), 30);
  }

  private List<String> seen(int at) {
    return sample.stream()
        .filter(r -> at < r.size())
        .map(r -> r.get(at).strip())
        .filter(s -> !s.isEmpty())
        .distinct()
        .toList();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
