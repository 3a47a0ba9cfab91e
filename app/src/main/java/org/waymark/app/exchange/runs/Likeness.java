package org.waymark.app.exchange.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.files.Header;
import org.waymark.app.exchange.files.Mapping;

/** Tells by its header which file of which import a table looks like. */
@Component
final class Likeness {
  private static final int FEWEST = 2;
  private final List<ImportKind> kinds;

  Likeness(List<ImportKind> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
  }

  /** A file of an import, and how many of its columns were found. */
  record Look(String kind, String shape, int columns) {}

  /** What has all needed columns and the most others, more than those found already. */
  Optional<Look> better(ImportKind than, int found, Header header) {
    return kinds.stream()
        .filter(k -> k != than)
        .flatMap(k -> k.shapes().stream().map(s -> look(k, s, header)))
        .filter(look -> look.columns() > Math.max(found, FEWEST - 1))
        .max(Comparator.comparingInt(Look::columns));
  }

  private static Look look(ImportKind kind, Shape shape, Header header) {
    Mapping mapping = Mapping.guess(shape, header);
    boolean whole = mapping.missing(shape).isEmpty();
    return new Look(kind.name(), shape.name(), whole ? mapping.places().size() : 0);
  }
}
