package org.waymark.app.exchange.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SafeZip;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.files.FileLimits;
import org.waymark.app.exchange.files.FileNature;
import org.waymark.app.exchange.files.Header;
import org.waymark.app.exchange.files.Mapping;
import org.waymark.app.exchange.files.TextFile;
import org.waymark.app.kernel.Refusal;

/** Finds out which file is which of a kind's shapes: by its name, else by its header. */
@Component
final class Sorting {
  private final Mappings mappings;
  private final Likeness likeness;

  Sorting(Mappings mappings, Likeness likeness) {
    this.mappings = mappings;
    this.likeness = likeness;
  }

  /** Every file with its shape; throws all the reasons together when something cannot be read. */
  List<Given> sort(ImportKind kind, List<SourceFile> files) {
    List<Refusal> reasons = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (SourceFile file : files) {
      try {
        Given one = take(kind, file, taken);
        taken.add(one.shape().name());
        given.add(one);
      } catch (ImportRefused e) {
        reasons.addAll(e.reasons());
      }
    }
    reasons.addAll(absent(kind, files, given, reasons.isEmpty()));
    if (!reasons.isEmpty()) {
      throw new ImportRefused(reasons);
    }
    return inOrder(kind, given);
  }

  private static List<Refusal> absent(
      ImportKind kind, List<SourceFile> files, List<Given> given, boolean allRead) {
    if (files.isEmpty()) {
      return List.of(Refusal.of("exchange.run.nothing"));
    }
    if (!allRead) {
      return List.of();
    }
    List<Refusal> reasons = new ArrayList<>();
    kind.shapes().stream()
        .filter(Shape::needed)
        .filter(s -> given.stream().noneMatch(g -> g.shape().equals(s)))
        .map(s -> Refusal.of("exchange.run.absent", s.name()))
        .forEach(reasons::add);
    if (!reasons.isEmpty()) {
      given.forEach(g -> reasons.addAll(0, damage(g)));
    }
    return reasons;
  }

  /** Beside a missing file, what is wrong with the archives that are there and were not read. */
  private static List<Refusal> damage(Given given) {
    if (given.text() != null) {
      return List.of();
    }
    try {
      SafeZip.each(given.file(), SafeZip.Limits.USUAL, (_, _) -> {});
      return List.of();
    } catch (ImportRefused e) {
      return e.reasons();
    }
  }

  private static List<Given> inOrder(ImportKind kind, List<Given> given) {
    return given.stream()
        .sorted(Comparator.comparingInt(g -> kind.shapes().indexOf(g.shape())))
        .toList();
  }

  private Given take(ImportKind kind, SourceFile file, Set<String> taken) {
    List<Shape> open = kind.shapes().stream().filter(s -> !taken.contains(s.name())).toList();
    if (zip(file) && open.stream().anyMatch(s -> s.form() == Shape.Form.ARCHIVE)) {
      return new Given(file, archive(open, file), null, null);
    }
    if (kind.shapes().stream().allMatch(s -> s.form() == Shape.Form.ARCHIVE)) {
      throw new ImportRefused("exchange.zip.none", file.name());
    }
    TextFile text = TextFile.open(file, FileLimits.USUAL);
    Optional<Shape> named = named(kind.shapes(), file);
    Shape shape =
        named
            .or(() -> fitting(kind, open, text))
            .orElseThrow(() -> new ImportRefused(unknown(kind, text)));
    if (taken.contains(shape.name())) {
      throw new ImportRefused("exchange.run.twice", file.name(), shape.name());
    }
    Given given = new Given(file, shape, text, mapping(kind, shape, text.header()));
    mustBeOf(kind, given, named.isPresent());
    return given;
  }

  /** A file of another import is not made to fit; unless it goes by a name of this one. */
  private void mustBeOf(ImportKind kind, Given given, boolean named) {
    TextFile text = Objects.requireNonNull(given.text());
    Mapping mapping = Objects.requireNonNull(given.mapping());
    List<String> missing = mapping.missing(given.shape());
    if ((named && missing.isEmpty())
        || mappings.saved(kind.name(), given.shape().name(), text.header()).isPresent()) {
      return;
    }
    likeness
        .better(kind, mapping.places().size(), text.header())
        .ifPresent(
            look -> {
              Shape taken = named ? given.shape() : main(kind).orElse(given.shape());
              throw new ImportRefused(reasons(text, taken, missing, look));
            });
  }

  private static List<Refusal> reasons(
      TextFile text, Shape shape, List<String> missing, Likeness.Look look) {
    List<Refusal> reasons = new ArrayList<>();
    if (!missing.isEmpty()) {
      reasons.add(
          Refusal.of(
              "exchange.file.columns",
              text.source().name(),
              String.join(", ", missing),
              String.join(", ", text.header().names())));
    }
    reasons.add(looksLike(text, shape.name(), look));
    return reasons;
  }

  private static Refusal looksLike(TextFile text, String shape, Likeness.Look look) {
    return Refusal.of(
        "exchange.run.other", text.source().name(), shape, look.shape(), spoken(look.kind()));
  }

  /** As it is typed on the command line. */
  private static String spoken(String kind) {
    return kind.replaceFirst("^taxonomy-", "taxonomy ");
  }

  private List<Refusal> unknown(ImportKind kind, TextFile text) {
    List<Refusal> reasons = new ArrayList<>();
    reasons.add(
        Refusal.of(
            "exchange.run.unknown",
            text.source().name(),
            String.join(", ", text.header().names())));
    Optional<Shape> main = main(kind);
    main.ifPresent(
        s ->
            reasons.add(
                Refusal.of(
                    "exchange.run.expected",
                    s.name(),
                    String.join(", ", Mapping.guess(s, text.header()).missing(s)))));
    likeness
        .better(kind, 0, text.header())
        .ifPresent(look -> reasons.add(looksLike(text, main.map(Shape::name).orElse(""), look)));
    return reasons;
  }

  /** The table that gives the import its name, else the one that says most. */
  private static Optional<Shape> main(ImportKind kind) {
    List<Shape> tables = kind.shapes().stream().filter(s -> s.form() == Shape.Form.TABLE).toList();
    return tables.stream()
        .filter(s -> s.name().equals(kind.name()))
        .findFirst()
        .or(() -> tables.stream().max(Comparator.comparingInt(s -> s.columns().size())));
  }

  private static boolean zip(SourceFile file) {
    try {
      return FileNature.isZip(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape archive(List<Shape> open, SourceFile file) {
    List<Shape> archives = open.stream().filter(s -> s.form() == Shape.Form.ARCHIVE).toList();
    return archives.stream()
        .filter(s -> Header.plain(file.name()).contains(Header.plain(s.name())))
        .findFirst()
        .orElse(archives.getFirst());
  }

  private static Optional<Shape> named(List<Shape> shapes, SourceFile file) {
    String name = file.name().replaceFirst("\\.[A-Za-z]{2,4}$", "");
    return shapes.stream()
        .filter(s -> s.form() == Shape.Form.TABLE)
        .filter(s -> Header.plain(s.name()).equals(Header.plain(name)))
        .findFirst();
  }

  private Optional<Shape> fitting(ImportKind kind, List<Shape> open, TextFile text) {
    List<Shape> tables = open.stream().filter(s -> s.form() == Shape.Form.TABLE).toList();
    if (tables.size() == 1 && kind.shapes().size() == 1) {
      return Optional.of(tables.getFirst());
    }
    return tables.stream()
        .max(Comparator.comparingInt(s -> mapping(kind, s, text.header()).fit(s)))
        .filter(s -> mapping(kind, s, text.header()).places().size() > 1);
  }

  private Mapping mapping(ImportKind kind, Shape shape, Header header) {
    @Nullable Map<String, String> saved =
        mappings.saved(kind.name(), shape.name(), header).orElse(null);
    return saved == null ? Mapping.guess(shape, header) : Mapping.chosen(shape, header, saved);
  }
}
