package org.waymark.benchmarks.sections;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The labels and descriptions of ESCO's skills, where its archive was put beside the project. */
record EscoFile(List<List<String>> labels, List<String> descriptions) {
  private static final int TOGETHER = 10;

  static Optional<EscoFile> find(Map<String, String> environment) throws IOException {
    Path data = Path.of(environment.getOrDefault("WAYMARK_SHARED_DATA", "../shared/data"));
    Path archive = data.resolve("esco-1.1.1").resolve("classification-en.zip");
    return Files.exists(archive) ? Optional.of(read(archive)) : Optional.empty();
  }

  private static EscoFile read(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile());
        var in = zip.getInputStream(zip.getEntry("skills_en.csv"))) {
      List<List<String>> rows = rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<String> header = rows.removeFirst();
      int preferred = header.indexOf("preferredLabel");
      int alternative = header.indexOf("altLabels");
      int description = header.indexOf("description");
      List<List<String>> labels = new ArrayList<>();
      List<String> descriptions = new ArrayList<>();
      for (List<String> row : rows) {
        List<String> names = new ArrayList<>(List.of(row.get(preferred)));
        row.get(alternative).lines().filter(l -> !l.isBlank()).forEach(names::add);
        labels.add(names);
        descriptions.add(row.get(description));
      }
      return new EscoFile(labels, descriptions);
    }
  }

  /** Texts as long as a page: some descriptions together. */
  List<String> texts(int most) {
    List<String> texts = new ArrayList<>();
    for (int from = 0; from + TOGETHER <= descriptions.size() && texts.size() < most; ) {
      texts.add(String.join("\n", descriptions.subList(from, from + TOGETHER)));
      from += TOGETHER;
    }
    return texts;
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    return rows;
  }
}
