package org.waymark.app.exchange.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.waymark.app.exchange.ImportRefused;

/**
 * The rows after the header, read as they are asked for; the file is closed after the last. One
 * that breaks off inside a quote is refused as a whole.
 */
final class TextRows implements Iterator<CsvRecord> {
  private final String name;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> rows;
  private long line = 1;

  TextRows(String name, CsvReader<CsvRecord> csv) {
    this.name = name;
    this.csv = csv;
    this.rows = csv.iterator();
    if (hasNext()) {
      next();
    }
  }

  @Override
  public boolean hasNext() {
    try {
      if (rows.hasNext()) {
        return true;
      }
      csv.close();
      return false;
    } catch (CsvParseException e) {
      throw broken();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CsvRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      CsvRecord row = rows.next();
      line = row.getStartingLineNumber();
      return row;
    } catch (CsvParseException e) {
      throw broken();
    }
  }

  private ImportRefused broken() {
    return new ImportRefused("exchange.file.quote", name, line);
  }
}
