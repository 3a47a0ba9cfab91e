package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCompanyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void exactlySoManyPeopleWorkThere(@TempDir Path dir) throws IOException {
    SampleCompany.generate(SampleSpec.of(300, 4, TODAY)).writeTo(dir);
    long current =
        Files.readAllLines(dir.resolve("people.csv")).stream()
            .skip(1)
            .filter(line -> line.matches(".*,\\d{4}-\\d\\d-\\d\\d,,\\w\\w$"))
            .count();
    assertThat(current).isEqualTo(300);
  }
}
