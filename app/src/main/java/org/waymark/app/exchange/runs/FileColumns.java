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

  /** What the first rows have in this place, for one to recognise it. */
  public String examples(String column) {
    Integer at = mapping.places().get(column);
    if (at == null) {
      return "";
    }
    List<String> seen =
        sample.stream().filter(r -> at < r.size()).map(r -> r.get(at).strip()).distinct().toList();
    String text = String.join(" · ", seen.stream().filter(s -> !s.isEmpty()).toList());
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
