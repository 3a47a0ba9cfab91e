package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The courses, projects and certificates that the named people bring. */
final class AchievementFile {
  private static final String HEADER = "number,kind,title,on,link,skills";
  private final SampleCompany company;

  AchievementFile(SampleCompany company) {
    this.company = company;
  }

  void write(Path dir) throws IOException {
    Map<String, Employee> named =
        company.current.stream()
            .filter(e -> e.named != null)
            .collect(Collectors.toMap(e -> key(e), e -> e));
    try (CsvFile file = new CsvFile(dir.resolve("achievements.csv"), HEADER)) {
      for (Table.Row row : Table.read("named-achievements.txt")) {
        Employee employee = named.get(row.text("key"));
        if (employee != null) {
          file.row(
              employee.number,
              row.text("kind"),
              row.text("title"),
              company.spec.today().minusDays(row.number("days")),
              row.text("link"),
              skills(row.list("skills")));
        }
      }
    }
  }

  private static String key(Employee employee) {
    return employee.named == null ? "" : employee.named.key();
  }

  /** {@code Data analysis 4} becomes {@code data-analysis 4}. */
  private static String skills(List<String> shown) {
    return shown.stream()
        .map(s -> Slug.of(s.substring(0, s.lastIndexOf(' '))) + s.substring(s.lastIndexOf(' ')))
        .collect(Collectors.joining("|"));
  }
}
