package org.waymark.app.skills.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.app.exchange.ImportRefused;

/** The tables inside a catalogue's zip file: commas with quotes, or tabs without any. */
final class CatalogueText {
  private static final int WIDEST = 1 << 22;

  /** The cells of one line, by column. */
  interface Cells {
    String get(String column);
  }

  private CatalogueText() {}

  static void commas(String file, InputStream in, List<String> needed, Consumer<Cells> each) {
    var unclosed =
        new FilterInputStream(in) {
          @Override
          public void close() {
            // the zip file goes on behind this entry
          }
        };
    try (var reader =
        CsvReader.builder()
            .maxBufferSize(WIDEST)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(new InputStreamReader(unclosed, StandardCharsets.UTF_8))) {
      Map<String, Integer> header = null;
      for (CsvRecord row : reader) {
        if (header == null) {
          header = header(file, row.getFields(), needed);
        } else {
          each.accept(cells(header, row.getFields()));
        }
      }
      found(file, header, needed);
    } catch (CsvParseException e) {
      throw new ImportRefused("skills.import.catalogue.broken", file);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof java.nio.charset.CharacterCodingException
          ? new ImportRefused("skills.import.catalogue.broken", file)
          : e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void tabs(String file, InputStream in, List<String> needed, Consumer<Cells> each)
      throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Integer> header = null;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> fields = List.of(line.split("\t", -1));
      if (header == null) {
        header = header(file, fields, needed);
      } else if (!line.isBlank()) {
        each.accept(cells(header, fields));
      }
    }
    found(file, header, needed);
  }

  private static void found(
      String file,
      @org.jspecify.annotations.Nullable Map<String, Integer> header,
      List<String> needed) {
    if (header == null) {
      throw new ImportRefused("skills.import.catalogue.column", file, needed.getFirst());
    }
  }

  private static Map<String, Integer> header(String file, List<String> names, List<String> needed) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      header.put(names.get(i).replace("\uFEFF", "").strip(), i);
    }
    for (String column : needed) {
      if (!header.containsKey(column)) {
        throw new ImportRefused("skills.import.catalogue.column", file, column);
      }
    }
    return header;
  }

  private static Cells cells(Map<String, Integer> header, List<String> fields) {
    return column -> {
      Integer at = header.get(column);
      return at == null || at >= fields.size() ? "" : fields.get(at).strip();
    };
  }
}
