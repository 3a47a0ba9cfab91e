package org.waymark.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one generated company, read back the way an importer would. */
final class Written {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Map<SampleSpec, Written> MADE = new HashMap<>();
  final Path dir;
  private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

  private Written(Path dir) {
    this.dir = dir;
  }

  static Written company(int people, long seed) {
    return company(SampleSpec.of(people, seed, TODAY));
  }

  static synchronized Written company(SampleSpec spec) {
    return MADE.computeIfAbsent(spec, Written::make);
  }

  private static Written make(SampleSpec spec) {
    try {
      Path dir = Files.createTempDirectory("tarnholm");
      dir.toFile().deleteOnExit();
      SampleCompany.generate(spec).writeTo(dir);
      return new Written(dir);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Map<String, String>> rows(String table) {
    return tables.computeIfAbsent(table, this::read);
  }

  /** The rows of a table by the value of a column that is unique. */
  Map<String, Map<String, String>> by(String table, String column) {
    Map<String, Map<String, String>> index = new LinkedHashMap<>();
    for (Map<String, String> row : rows(table)) {
      if (index.put(cell(row, column), row) != null) {
        throw new AssertionError(table + " has two rows with " + column + " " + cell(row, column));
      }
    }
    return index;
  }

  List<Map<String, String>> currentPeople() {
    return rows("people").stream().filter(row -> cell(row, "left_on").isEmpty()).toList();
  }

  static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new AssertionError("No column " + column + " in " + row.keySet());
    }
    return cell;
  }

  static List<String> list(Map<String, String> row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private List<Map<String, String>> read(String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(Files.newInputStream(dir.resolve(table + ".csv")))) {
      for (Map<String, String> row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
