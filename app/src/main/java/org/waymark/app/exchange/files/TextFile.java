package org.waymark.app.exchange.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SourceFile;

/** A file that is a table of text: its letters, its separator, its header. */
public record TextFile(
    SourceFile source, Letters letters, char separator, Header header, FileLimits limits) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  public static TextFile open(SourceFile file, FileLimits limits) {
    try {
      FileNature.mustBeText(file, limits);
      Letters letters = Letters.of(file);
      return best(file, letters, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The separator that cuts the first row into the most names. */
  private static TextFile best(SourceFile file, Letters letters, FileLimits limits) {
    @Nullable TextFile best = null;
    for (char separator : SEPARATORS) {
      var attempt = new TextFile(file, letters, separator, new Header(List.of()), limits);
      @Nullable Header header = attempt.firstRow();
      if (header != null && (best == null || header.names().size() > best.header.names().size())) {
        best = new TextFile(file, letters, separator, header, limits);
      }
    }
    if (best == null) {
      throw new ImportRefused("exchange.file.header", file.name());
    }
    if (best.header.names().size() > limits.columns()) {
      throw new ImportRefused("exchange.file.wide", file.name(), limits.columns());
    }
    return best;
  }

  private @Nullable Header firstRow() {
    Header[] found = new Header[1];
    try (var csv = csv(letters.reader(source))) {
      for (CsvRecord row : csv) {
        found[0] = new Header(row.getFields().stream().map(String::strip).toList());
        break;
      }
      return found[0];
    } catch (CsvParseException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every row but the header. */
  Iterator<CsvRecord> rows() {
    try {
      return new TextRows(source.name(), csv(letters.reader(source)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first rows after the header, for somebody to look at. */
  public List<List<String>> sample(int rows) {
    List<List<String>> sample = new ArrayList<>();
    Iterator<CsvRecord> all = rows();
    while (sample.size() < rows && all.hasNext()) {
      sample.add(all.next().getFields());
    }
    return sample;
  }

  private CsvReader<CsvRecord> csv(Reader reader) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Math.max(8 * limits.cell(), 1 << 17))
        .ofCsvRecord(reader);
  }

  public String separatorName() {
    return separator == '\t' ? "tab" : String.valueOf(separator);
  }
}
