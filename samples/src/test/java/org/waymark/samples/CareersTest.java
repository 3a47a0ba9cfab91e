package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.samples.Written.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("company")
class CareersTest {
  @ParameterizedTest
  @ValueSource(ints = {200, 1_200})
  void spellsFollowOneAnotherWithoutOverlap(int people) {
    Written company = Written.company(people, 1);
    Map<String, Map<String, String>> all = company.by("people", "number");
    careers(company)
        .forEach(
            (number, spells) -> {
              Map<String, String> person = all.getOrDefault(number, Map.of());
              assertThat(cell(spells.getFirst(), "kind")).isEqualTo("hire");
              assertThat(cell(spells.getFirst(), "started_on")).isEqualTo(cell(person, "hired_on"));
              assertThat(cell(spells.getLast(), "ended_on")).isEqualTo(cell(person, "left_on"));
              for (int i = 1; i < spells.size(); i++) {
                LocalDate ended = LocalDate.parse(cell(spells.get(i - 1), "ended_on"));
                assertThat(cell(spells.get(i), "started_on"))
                    .isEqualTo(ended.plusDays(1).toString());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_200})
  void theLastSpellIsWhatThePersonsRowSays(int people) {
    Written company = Written.company(people, 1);
    Map<String, Map<String, String>> all = company.by("people", "number");
    careers(company)
        .forEach(
            (number, spells) -> {
              Map<String, String> person = all.getOrDefault(number, Map.of());
              for (String column : List.of("role", "unit", "location", "legal_entity", "manager")) {
                assertThat(cell(spells.getLast(), column))
                    .as(column)
                    .isEqualTo(cell(person, column));
              }
              assertThat(cell(spells.getLast(), "ended_how").isEmpty())
                  .isEqualTo(cell(person, "left_on").isEmpty());
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31"})
  void nothingHappensAfterToday(LocalDate today) {
    Written company = Written.company(SampleSpec.of(200, 3, today));
    assertThat(company.currentPeople()).hasSize(200);
    assertThat(dates(company, "people", "hired_on", "role_since", "left_on"))
        .allMatch(day -> !day.isAfter(today));
    assertThat(dates(company, "history", "started_on", "ended_on"))
        .allMatch(day -> !day.isAfter(today));
    assertThat(dates(company, "skills-of-people", "stated_on"))
        .allMatch(day -> !day.isAfter(today));
    assertThat(dates(company, "applications", "submitted_on")).allMatch(day -> !day.isAfter(today));
  }

  @Test
  void tenYearsHoldEveryKindOfMoveAndEveryWayToLeave() {
    Written company = Written.company(1_200, 1);
    assertThat(values(company, "kind"))
        .containsExactly("hire", "lateral", "leave", "promotion", "return", "rotation", "transfer");
    assertThat(values(company, "ended_how"))
        .containsExactly("", "end_of_contract", "involuntary", "retirement", "voluntary");
  }

  @Test
  void betweenTwoAndFifteenInAHundredMoveInAYear() {
    Written company = Written.company(1_200, 1);
    long moves =
        company.rows("history").stream()
            .filter(row -> Set.of("promotion", "lateral", "transfer").contains(cell(row, "kind")))
            .count();
    assertThat(moves / 10.0 / 1_200).isBetween(0.02, 0.15);
  }

  @Test
  void aPromotionLeadsToAHigherLevelAndATransferToAnotherCountry() {
    Written company = Written.company(1_200, 1);
    Map<String, Map<String, String>> roles = company.by("roles", "code");
    Map<String, Map<String, String>> places = company.by("locations", "code");
    for (List<Map<String, String>> spells : careers(company).values()) {
      for (int i = 1; i < spells.size(); i++) {
        int before = level(roles, spells.get(i - 1));
        int after = level(roles, spells.get(i));
        switch (cell(spells.get(i), "kind")) {
          case "promotion" -> assertThat(after).isGreaterThan(before);
          case "lateral" -> assertThat(after).isEqualTo(before);
          case "transfer" ->
              assertThat(country(places, spells.get(i)))
                  .isNotEqualTo(country(places, spells.get(i - 1)));
          default -> assertThat(after).isBetween(1, 10);
        }
      }
    }
  }

  private static int level(Map<String, Map<String, String>> roles, Map<String, String> spell) {
    return Integer.parseInt(cell(roles.getOrDefault(cell(spell, "role"), Map.of()), "level"));
  }

  private static String country(
      Map<String, Map<String, String>> places, Map<String, String> spell) {
    return cell(places.getOrDefault(cell(spell, "location"), Map.of()), "country");
  }

  private static Map<String, List<Map<String, String>>> careers(Written company) {
    Map<String, List<Map<String, String>>> careers = new LinkedHashMap<>();
    for (Map<String, String> spell : company.rows("history")) {
      careers.computeIfAbsent(cell(spell, "number"), key -> new ArrayList<>()).add(spell);
    }
    return careers;
  }

  private static List<LocalDate> dates(Written company, String table, String... columns) {
    List<LocalDate> dates = new ArrayList<>();
    for (Map<String, String> row : company.rows(table)) {
      for (String column : columns) {
        if (!cell(row, column).isEmpty()) {
          dates.add(LocalDate.parse(cell(row, column)));
        }
      }
    }
    return dates;
  }

  private static Set<String> values(Written company, String column) {
    Set<String> values = new TreeSet<>();
    for (Map<String, String> row : company.rows("history")) {
      values.add(cell(row, column));
    }
    return values;
  }
}
