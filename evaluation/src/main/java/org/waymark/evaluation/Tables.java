package org.waymark.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/** Reads tables with a header line: comma-separated, tab-separated, plain or inside an archive. */
final class Tables {
  private Tables() {}

  static void csv(Path file, Consumer<NamedCsvRecord> each) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, ',', '"', each, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void tsv(Path file, Consumer<NamedCsvRecord> each) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, '\t', '\u0001', each, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file of an archive, named with or without folders; by commas where it ends in csv. */
  static void zipped(Path archive, String name, Consumer<NamedCsvRecord> each) {
    try (var zip = new ZipFile(archive.toFile())) {
      var entry =
          zip.stream()
              .filter(e -> e.getName().equals(name) || e.getName().endsWith("/" + name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(archive + " has no " + name));
      boolean commas = name.toLowerCase(Locale.ROOT).endsWith(".csv");
      try (InputStream in = zip.getInputStream(entry)) {
        read(in, commas ? ',' : '\t', commas ? '"' : '\u0001', each, archive);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }

  private static void read(
      InputStream in, char separator, char quote, Consumer<NamedCsvRecord> each, Path from)
      throws IOException {
    try (var records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      records.forEach(each);
    } catch (CsvParseException | NoSuchElementException | NumberFormatException e) {
      throw new IllegalArgumentException("%s cannot be read: %s".formatted(from, said(e)), e);
    }
  }
}
