package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the written applications went on, and what their panels gave; the same at every size. */
final class ApplicationFiles {
  private final SampleCompany company;
  private final LocalDate today;
  private final Map<String, String> numbers = new HashMap<>();

  ApplicationFiles(SampleCompany company, LocalDate today) {
    this.company = company;
    this.today = today;
    for (Employee employee : company.current) {
      if (employee.named != null) {
        numbers.put(employee.named.key(), employee.number);
      }
    }
  }

  void write(Path dir) throws IOException {
    try (CsvFile stages =
            new CsvFile(
                dir.resolve("application-stages.csv"),
                "opening,number,stage,on,reason,strength,gap,change,talk,gaps,alternatives");
        CsvFile scores =
            new CsvFile(
                dir.resolve("application-scores.csv"),
                "opening,number,member,on,skill,score,note")) {
      for (Table.Row row : Table.read("named-stages.txt")) {
        stages.row(
            row.text("code"),
            number(row.text("key")),
            row.text("stage"),
            today.minusDays(row.number("ago")),
            row.text("reason"),
            row.text("strength"),
            row.text("gap"),
            row.text("change"),
            row.text("talk"),
            row.list("gaps").stream().map(this::gap).collect(Collectors.joining("|")),
            String.join("|", row.list("alternatives")));
      }
      if (!company.terms.imported()) {
        for (Table.Row row : Table.read("named-scores.txt")) {
          for (String score : row.list("scores")) {
            write(row, score, scores);
          }
        }
      }
    }
  }

  /** {@code User research 1 2}: skill, what was there, what was needed. */
  private String gap(String text) {
    String[] words = text.split(" ", -1);
    int had = words.length - 2;
    String name = String.join(" ", List.of(words).subList(0, had));
    return Slug.of(name) + " " + words[had] + " " + words[had + 1];
  }

  /** {@code User research 2 One round so far}: skill, score, note. */
  private void write(Table.Row row, String text, CsvFile scores) throws IOException {
    int at = 0;
    while (!Character.isDigit(text.charAt(at))) {
      at++;
    }
    scores.row(
        row.text("code"),
        number(row.text("key")),
        number(row.text("member")),
        today.minusDays(row.number("ago")),
        Slug.of(text.substring(0, at).strip()),
        text.substring(at, at + 1),
        text.substring(at + 1).strip());
  }

  private String number(String key) {
    String number = numbers.get(key);
    if (number == null) {
      throw new IllegalStateException("Nobody is called " + key);
    }
    return number;
  }
}
