package org.waymark.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a folder of gold data has the files and columns that its sets are read from. */
final class FolderShape {
  private static final String COMMA = ",";
  private static final String TAB = "\t";

  private final Path data;
  private final List<String> wrong = new ArrayList<>();

  private FolderShape(Path data) {
    this.data = data;
  }

  /** Everything that is wrong, each with its file; a set whose folder is not there is not wrong. */
  static List<String> wrong(Path data) {
    var shape = new FolderShape(data);
    shape.every("text-to-skill", ".csv", COMMA, "sentence", "label");
    shape.every("title-to-occupation", ".csv", COMMA, "vacancyTitle", "conceptUri");
    shape.every("related-occupations", ".csv", COMMA, "concept_uri", "onet_code");
    shape.every(
        "related-occupations",
        ".txt",
        TAB,
        "O*NET-SOC Code",
        "Related O*NET-SOC Code",
        "Relatedness Tier");
    if (Files.isDirectory(data.resolve("title-match"))) {
      shape.one("title-match/queries", TAB, "q_id", "jobtitle");
      shape.one("title-match/corpus_elements", TAB, "c_id", "jobtitle");
      shape.one("title-match/qrels.tsv", TAB);
    }
    return List.copyOf(shape.wrong);
  }

  private void every(String folder, String ending, String separator, String... columns) {
    List<Path> files = Folders.files(data.resolve(folder), ending);
    if (files.isEmpty() && Files.isDirectory(data.resolve(folder))) {
      wrong.add("%s has no file that ends in %s.".formatted(folder, ending));
    }
    files.forEach(file -> columns(file, folder + "/" + file.getFileName(), separator, columns));
  }

  private void one(String name, String separator, String... columns) {
    Path file = data.resolve(name);
    if (Files.isRegularFile(file)) {
      columns(file, name, separator, columns);
    } else {
      wrong.add(name + " is not there.");
    }
  }

  private void columns(Path file, String name, String separator, String... wanted) {
    List<String> there =
        Arrays.stream(firstLine(file).split(separator, -1))
            .map(c -> c.strip().replace("\"", ""))
            .toList();
    for (String column : wanted) {
      if (!there.contains(column)) {
        wrong.add("%s has no column \u201c%s\u201d.".formatted(name, column));
      }
    }
  }

  private static String firstLine(Path file) {
    try (var lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      return first == null ? "" : first;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
