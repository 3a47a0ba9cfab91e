package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.samples.Written.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("company")
class TruthTest {
  private final Written company = Written.company(5_000, 1);

  @Test
  void whatPeopleSayLiesAboveTheTruthByTheirPlantedBias() {
    Map<String, Double> bias = decimals(company, "truth/people", "self_bias");
    double planted = 0;
    double seen = 0;
    int n = 0;
    for (Map<String, String> row : stated("self")) {
      double real = real(row);
      if (real > 1.8 && real < 4.2 && Math.abs(bias.getOrDefault(cell(row, "number"), 9.0)) < 0.8) {
        planted += bias.getOrDefault(cell(row, "number"), 0.0);
        seen += Integer.parseInt(cell(row, "level")) - real;
        n++;
      }
    }
    assertThat(n).isGreaterThan(5_000);
    assertThat(seen / n).isCloseTo(planted / n, within(0.05));
  }

  @Test
  void whatManagersSayLiesBelowTheTruthByTheirSeverity() {
    Map<String, Double> severity = decimals(company, "truth/managers", "severity");
    double planted = 0;
    double seen = 0;
    int n = 0;
    for (Map<String, String> row : stated("manager")) {
      double real = real(row);
      if (real > 2 && real < 4 && !isNamed(cell(row, "number"))) {
        planted += severity.getOrDefault(cell(row, "by"), 0.0);
        seen += real - Integer.parseInt(cell(row, "level"));
        n++;
      }
    }
    assertThat(n).isGreaterThan(2_000);
    assertThat(seen / n).isCloseTo(planted / n, within(0.05));
  }

  @Test
  void peopleWhoMovedSidewaysLeaveLessThanThoseWhoNeverMoved() {
    double movers = leavingRate("lateral");
    double stayers = leavingRate("hire");
    assertThat(movers / stayers).isBetween(0.5, 0.95);
  }

  /**
   * Leavers per person-month, among those three years and longer in the company, by their last
   * move.
   */
  private double leavingRate(String lastMove) {
    Map<String, Map<String, String>> people = company.by("people", "number");
    double months = 0;
    int left = 0;
    for (Map<String, String> spell : company.rows("history")) {
      LocalDate hired =
          LocalDate.parse(cell(people.getOrDefault(cell(spell, "number"), Map.of()), "hired_on"));
      LocalDate from = later(LocalDate.parse(cell(spell, "started_on")), hired.plusYears(3));
      from = later(from, Written.TODAY.minusYears(10));
      String end = cell(spell, "ended_on");
      LocalDate to = end.isEmpty() ? Written.TODAY : LocalDate.parse(end);
      if (cell(spell, "kind").equals(lastMove) && to.isAfter(from)) {
        months += ChronoUnit.DAYS.between(from, to) / 30.4;
        left += cell(spell, "ended_how").isEmpty() ? 0 : 1;
      }
    }
    assertThat(left).isGreaterThan(30);
    return left / months;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Test
  void managersWhoHoardLetFewerPeopleGo() {
    Map<String, Map<String, String>> managers = company.by("truth/managers", "number");
    long hoarders =
        managers.values().stream().filter(row -> cell(row, "hoards").equals("yes")).count();
    assertThat(hoarders / (double) managers.size()).isBetween(0.07, 0.2);
  }

  @Test
  void withoutPlantedBiasWomenAndMenAreChosenAlikeAndWithItTheyAreNot() {
    Written biased = Written.company(SampleSpec.of(1_200, 1, Written.TODAY).withPlantedBias(1.5));
    assertThat(impactRatio(company)).isBetween(0.85, 1.15);
    assertThat(impactRatio(biased)).isLessThan(0.6);
  }

  /** Share of considered women who were chosen, against that of men. */
  private static double impactRatio(Written company) {
    Map<String, Map<String, String>> people = company.by("truth/people", "number");
    Map<String, int[]> counts = new HashMap<>();
    for (Map<String, String> row : company.rows("truth/considered")) {
      String sex = cell(people.getOrDefault(cell(row, "number"), Map.of()), "sex");
      int[] count = counts.computeIfAbsent(sex, key -> new int[2]);
      count[0]++;
      count[1] += cell(row, "chosen").equals("yes") ? 1 : 0;
    }
    return rate(counts, "female") / rate(counts, "male");
  }

  private static double rate(Map<String, int[]> counts, String sex) {
    int[] count = counts.getOrDefault(sex, new int[] {1, 0});
    return count[1] / (double) count[0];
  }

  @Test
  void theSummaryNamesTheHazardRatios() throws IOException {
    assertThat(Files.readString(company.dir.resolve("truth/truth.json")))
        .contains("\"lateral\": 0.7", "\"seed\": 1", "\"markDown\": 0.0");
  }

  @Test
  void nothingOfTheTruthLeaksIntoTheFilesForTheApplication() {
    assertThat(company.rows("people").getFirst().keySet())
        .doesNotContain("sex", "talent", "self_bias");
  }

  private List<Map<String, String>> stated(String source) {
    return company.rows("skills-of-people").stream()
        .filter(row -> cell(row, "source").equals(source))
        .toList();
  }

  private double real(Map<String, String> row) {
    return REAL.computeIfAbsent(company, TruthTest::reals)
        .getOrDefault(cell(row, "number") + " " + cell(row, "skill"), 0.0);
  }

  private static final Map<Written, Map<String, Double>> REAL = new HashMap<>();

  private static Map<String, Double> reals(Written company) {
    Map<String, Double> reals = new HashMap<>();
    for (Map<String, String> row : company.rows("truth/levels")) {
      reals.put(
          cell(row, "number") + " " + cell(row, "skill"), Double.valueOf(cell(row, "real_level")));
    }
    return reals;
  }

  private static boolean isNamed(String number) {
    return NamedPeople.all().stream().anyMatch(person -> person.number().equals(number));
  }

  private static Map<String, Double> decimals(Written company, String table, String column) {
    Map<String, Double> decimals = new HashMap<>();
    company
        .by(table, "number")
        .forEach((number, row) -> decimals.put(number, Double.valueOf(cell(row, column))));
    return decimals;
  }
}
