package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
  @ParameterizedTest
  @CsvSource({
    "O'Brien, obrien",
    "Zieliński, zielinski",
    "Brzęczyszczykiewicz, brzeczyszczykiewicz",
    "Øyvind, oyvind",
    "Weiß, weiss",
    "Çağlar, caglar",
    "Thị Thu Hương, thi-thu-huong",
    "van den Heuvel, van-den-heuvel"
  })
  void mailboxesAreSpelledInPlainLetters(String name, String mailbox) {
    assertThat(Slug.mailbox(name)).isEqualTo(mailbox);
  }

  @Test
  void namesakesGetAddressesOfTheirOwn() {
    Mailboxes mailboxes = new Mailboxes();
    assertThat(mailboxes.open("Ana", "Silva")).isEqualTo("ana.silva@tarnholm.example");
    assertThat(mailboxes.open("Ana", "Silva")).isEqualTo("ana.silva2@tarnholm.example");
  }

  @Test
  void cellsAreQuotedOnlyWhereNeeded(@TempDir Path dir) throws IOException {
    Path path = dir.resolve("x.csv");
    try (CsvFile file = new CsvFile(path, "a,b,c,d")) {
      file.row("plain", "with, comma", "with \"quotes\"", List.of("one", "two"));
      file.row(null, true, 3, "two\nlines");
    }
    assertThat(Files.readString(path))
        .isEqualTo(
            "a,b,c,d\nplain,\"with, comma\",\"with \"\"quotes\"\"\",one|two\n,yes,3,\"two\nlines\"\n");
  }

  @Test
  void whatIsWrittenCanBeReadBack(@TempDir Path dir) throws IOException {
    Path path = dir.resolve("x.csv");
    try (CsvFile file = new CsvFile(path, "a,b")) {
      file.row("\"", "x\r\ny");
      file.row("", "\"\"a,");
    }
    try (CsvReader reader = new CsvReader(Files.newInputStream(path))) {
      assertThat(reader.next()).containsEntry("a", "\"").containsEntry("b", "x\r\ny");
      assertThat(reader.next()).containsEntry("a", "").containsEntry("b", "\"\"a,");
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void sharesAddUpAndSmallOnesAreDropped() {
    assertThat(Shares.split(10, List.of(1.0, 1.0, 1.0))).containsExactly(4, 3, 3);
    assertThat(Shares.splitWithFloor(20, List.of(10.0, 9.0, 1.0), 4)).containsExactly(11, 9, 0);
  }

  @Test
  void aForkDoesNotDependOnWhatWasDrawnBefore() {
    Dice fresh = new Dice(5);
    Dice used = new Dice(5);
    used.normal();
    assertThat(used.fork("names", 3).uniform()).isEqualTo(fresh.fork("names", 3).uniform());
    assertThat(fresh.fork("names", 4).uniform()).isNotEqualTo(fresh.fork("names", 3).uniform());
  }

  @Test
  void dealingKeepsTheProportions() {
    Weighted.Dealer<String> dealer = new Weighted<String>().add("a", 3).add("b", 1).dealer();
    List<String> dealt = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      dealt.add(dealer.next());
    }
    assertThat(dealt).filteredOn("a"::equals).hasSize(6);
  }

  @Test
  void bandsRiseWithTheLevel() {
    Country country = Geography.read().city("RTM").country();
    Catalogue catalogue = CatalogueReader.read();
    PayBand developer = PayBand.of(catalogue.role("software-developer"), country);
    PayBand senior = PayBand.of(catalogue.role("senior-developer"), country);
    assertThat(senior.minimum()).isGreaterThan(developer.minimum());
    assertThat(senior.currency()).isEqualTo("EUR");
  }
}
