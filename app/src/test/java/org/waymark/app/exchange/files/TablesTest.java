package org.waymark.app.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;

class TablesTest {
  private static final Shape SHAPE =
      Shape.table(
          "people",
          Column.text("number").mandatory().upTo(10).alias("Employee_ID", "employeeNumber"),
          Column.text("name").alias("Legal_Name"),
          Column.date("hired_on").alias("Hire_Date"),
          Column.whole("level", 1, 10),
          Column.yesNo("open"),
          Column.choice("region", "EMEA", "APAC"),
          Column.several("skills"));
  private final List<String> problems = new ArrayList<>();

  private final BadCells book =
      new BadCells() {
        @Override
        public void bad(
            String file, long line, @Nullable String column, String value, Refusal why) {
          problems.add(line + " " + column + " " + why.key().replace("exchange.", ""));
        }

        @Override
        public void rowRead() {}
      };

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void anyUsualSeparatorWillDo(String separator) {
    String text = "number,name\n1,Ann\n".replace(",", separator);
    assertThat(rows(text)).extracting(r -> r.get("name")).containsExactly("Ann");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Employee_ID", "employee id", "EMPLOYEE-ID", "employeeNumber", " Number "})
  void headersAreKnownWithoutCaseSpacesAndSigns(String header) {
    assertThat(rows(header + ";Legal Name\n1;Ann\n")).hasSize(1);
  }

  @Test
  void quotedCellsMayHoldSeparatorsQuotesAndNewLines() {
    Row row = rows("number,name\n1,\"a, \"\"b\"\"\nc\"\n2,d\n").getFirst();
    assertThat(row.get("name")).isEqualTo("a, \"b\"\nc");
    assertThat(rows("number,name\n1,\"a\nc\"\n2,d\n"))
        .extracting(Row::line)
        .containsExactly(2L, 4L);
  }

  @Test
  void lettersAreReadHoweverTheyAreWritten() {
    String text = "number,name\n1,Jérôme Müller – “x”\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      assertThat(name(text.getBytes(charset))).isEqualTo("Jérôme Müller – “x”");
    }
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(name(("\uFEFF" + text).getBytes(charset))).isEqualTo("Jérôme Müller – “x”");
    }
  }

  @Test
  void aBrokenLetterIsFoundInItsRow() {
    byte[] good = "number,name\n1,Jérôme\n2,".getBytes(StandardCharsets.UTF_8);
    byte[] text = concat(good, new byte[] {(byte) 0xC3, ',', '\n', '3', ',', 'c', '\n'});
    assertThat(rows(text)).extracting(r -> r.get("number")).containsExactly("1", "3");
    assertThat(problems).containsExactly("3 null row.cells");

    problems.clear();
    byte[] halved = concat(good, new byte[] {(byte) 0xE2, (byte) 0x82, '\n', '3', ',', 'c', '\n'});
    assertThat(rows(halved)).extracting(r -> r.get("number")).containsExactly("1", "3");
    assertThat(problems).containsExactly("3 name cell.unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-30",
    "2026/1/5, 2026-01-05",
    "30.11.2026, 2026-11-30",
    "5.1.2026, 2026-01-05",
    "2026-11-30T00:00:00, 2026-11-30",
    "30-Nov-2026, 2026-11-30",
    "31/12/2026, 2026-12-31",
    "12/31/2026, 2026-12-31",
    "04/04/2026, 2026-04-04"
  })
  void datesAreReadAsTheyAreUsuallyWritten(String cell, LocalDate date) {
    Row row = rows("number,hired_on\n1," + cell + "\n").getFirst();
    assertThat(row.date("hired_on")).isEqualTo(date);
  }

  @Test
  void aColumnTellsWhetherDaysComeFirst() {
    assertThat(rows("number,hired_on\n1,04/03/2026\n2,31/03/2026\n").getFirst().date("hired_on"))
        .isEqualTo("2026-03-04");
    assertThat(rows("number,hired_on\n1,04/03/2026\n2,03/31/2026\n").getFirst().date("hired_on"))
        .isEqualTo("2026-04-03");
    assertThat(rows("number,hired_on\n1,04/03/2026\n")).isEmpty();
    assertThat(problems).containsExactly("2 hired_on cell.date.unclear");
  }

  @Test
  void cellsHoldWhatTheirColumnAllows() {
    assertThat(
            rows(
                """
                number,hired_on,level,open,region,name
                1,2026-02-30,3,yes,emea,a
                2,,11,ja,APAC,a
                3,,three,maybe,MARS,a
                ,,3,yes,,a
                12345678901,,3,,,a
                6,,3,no,APAC,a
                """))
        .extracting(r -> r.get("number"))
        .containsExactly("6");
    assertThat(problems)
        .containsExactly(
            "2 hired_on cell.date",
            "3 level cell.range",
            "4 level cell.whole",
            "4 open cell.yesno",
            "4 region cell.choice",
            "5 number cell.needed",
            "6 number cell.long");
  }

  @Test
  void rowsWithTooFewOrTooManyCellsAreLeftOutAndEmptyOnesPassedOver() {
    assertThat(rows("number,name\n1\n\n2,b,c\n,\n3,c\n"))
        .extracting(r -> r.get("number"))
        .containsExactly("3");
    assertThat(problems).containsExactly("2 null row.cells", "4 null row.cells");
  }

  @Test
  void severalValuesStandInOneCell() {
    Row row = rows("number,skills\n1,a| b ||c\n").getFirst();
    assertThat(row.several("skills")).containsExactly("a", "b", "c");
  }

  @Test
  void whatIsNoTableIsRefusedWithWhatItIs() {
    assertThat(refused("")).isEqualTo("exchange.file.empty");
    assertThat(refused("\uFEFF \n")).isEqualTo("exchange.file.empty");
    assertThat(refused("PK\u0003\u0004....[Content_Types].xml"))
        .isEqualTo("exchange.file.workbook");
    assertThat(refused("PK\u0003\u0004....people.csv")).isEqualTo("exchange.file.archive");
    assertThat(refused("%PDF-1.7\n%")).isEqualTo("exchange.file.pdf");
    assertThat(refused("<!DOCTYPE html><p>")).isEqualTo("exchange.file.markup");
    assertThat(refused("{\"a\": 1}")).isEqualTo("exchange.file.json");
    assertThat(refused("number,name\n\u0000\u0001\u0002")).isEqualTo("exchange.file.binary");
    assertThat(refused("name,level\nAnn,3\n")).isEqualTo("exchange.file.columns");
    assertThat(refused("number,name\n1,\"never closed\n2,b\n")).isEqualTo("exchange.file.quote");
    assertThat(refused("number," + "x,".repeat(300) + "\n")).isEqualTo("exchange.file.wide");
    assertThat(refused("number,name\n1," + "x".repeat(2_000_000) + "\n"))
        .isEqualTo("exchange.file.quote");
  }

  @Test
  void aFileOf200MegabytesIsRefusedBeforeItIsRead() {
    assertThatThrownBy(() -> TextFile.open(new Endless(200_000_000), FileLimits.USUAL))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            e ->
                assertThat(e.reasons())
                    .containsExactly(Refusal.of("exchange.file.large", "endless.csv", 200L, 100L)));
  }

  /** A file whose size is told and whose content must not be asked for. */
  private record Endless(long size) implements SourceFile {
    @Override
    public String name() {
      return "endless.csv";
    }

    @Override
    public InputStream open() throws IOException {
      throw new IOException("should not be read");
    }
  }

  private String refused(String text) {
    try {
      rows(text);
      return "taken";
    } catch (ImportRefused e) {
      return e.reasons().getFirst().key();
    }
  }

  private String name(byte[] bytes) {
    return rows(bytes).getFirst().get("name");
  }

  private List<Row> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Row> rows(byte[] bytes) {
    TextFile file = TextFile.open(SourceFile.of("people.csv", bytes), FileLimits.USUAL);
    var table = CsvTable.of(file, SHAPE, Mapping.guess(SHAPE, file.header()), book);
    List<Row> rows = new ArrayList<>();
    table.forEach(rows::add);
    return rows;
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return Objects.requireNonNull(all);
  }
}
