package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("company")
class SameCompanyTest {
  @Test
  void theSameSeedGivesTheSameFilesByteForByte(@TempDir Path one, @TempDir Path other)
      throws IOException {
    SampleCompany.generate(SampleSpec.of(400, 7, Written.TODAY)).writeTo(one);
    SampleCompany.generate(SampleSpec.of(400, 7, Written.TODAY)).writeTo(other);
    List<Path> files = files(one);
    assertThat(files).hasSizeGreaterThan(20).isEqualTo(files(other));
    for (Path file : files) {
      assertThat(Files.mismatch(one.resolve(file), other.resolve(file)))
          .as(file.toString())
          .isEqualTo(-1);
    }
  }

  @Test
  void anotherSeedGivesOtherPeople(@TempDir Path one, @TempDir Path other) throws IOException {
    SampleCompany.generate(SampleSpec.of(200, 1, Written.TODAY)).writeTo(one);
    SampleCompany.generate(SampleSpec.of(200, 2, Written.TODAY)).writeTo(other);
    assertThat(Files.mismatch(one.resolve("people.csv"), other.resolve("people.csv")))
        .isNotEqualTo(-1);
    assertThat(Files.mismatch(one.resolve("skills.csv"), other.resolve("skills.csv")))
        .isEqualTo(-1);
  }

  @Test
  void aCompanyTooSmallForItsNamedPeopleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSpec.of(149, 1, Written.TODAY))
        .withMessageContaining("150");
  }

  @Test
  void theFolderSaysThatTheCompanyIsInvented() throws IOException {
    assertThat(Files.readString(Written.company(200, 1).dir.resolve("README.txt")))
        .contains("invented");
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> all = Files.walk(dir)) {
      return all.filter(Files::isRegularFile).map(dir::relativize).sorted().toList();
    }
  }

  @Test
  void aWrongOptionIsAnsweredInOneSentence() {
    assertThat(said("--people", "1200")).contains("--out takes one value");
    assertThat(said("--out", "x", "--people", "many")).contains("many");
    assertThat(said("--out", "x", "--people", "20")).contains("at least 150 people");
    assertThat(said("--out", "x", "--colour", "red")).contains("Unknown option --colour");
    assertThat(said("--out", "x", "--esco", "one.zip")).contains("--esco takes two archives");
  }

  private static String said(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(SampleCommand.run(List.of(args), err, err)).isEqualTo(2);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
