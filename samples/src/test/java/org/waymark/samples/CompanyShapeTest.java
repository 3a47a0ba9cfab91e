package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.samples.Written.cell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("company")
class CompanyShapeTest {
  @ParameterizedTest
  @ValueSource(ints = {150, 200, 1_200, 5_000})
  void exactlySoManyPeopleWorkThere(int people) {
    assertThat(Written.company(people, 1).currentPeople()).hasSize(people);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_200, 5_000})
  void levelsFormAPyramid(int people) {
    Written company = Written.company(people, 1);
    Map<String, Map<String, String>> roles = company.by("roles", "code");
    int[] count = new int[11];
    for (Map<String, String> person : company.currentPeople()) {
      count[Integer.parseInt(cell(roles.getOrDefault(cell(person, "role"), Map.of()), "level"))]++;
    }
    assertThat(count[10]).isEqualTo(1);
    assertThat((count[1] + count[2] + count[3]) / (double) people).isBetween(0.5, 0.75);
    assertThat((count[4] + count[5]) / (double) people).isBetween(0.18, 0.38);
    assertThat((count[6] + count[7] + count[8] + count[9]) / (double) people).isBetween(0.05, 0.2);
  }

  @Test
  void itWorksInTwelveCountriesOnThreeContinents() {
    List<Map<String, String>> places = Written.company(1_200, 1).rows("locations");
    assertThat(places.stream().map(row -> cell(row, "country")).collect(Collectors.toSet()))
        .hasSize(12);
    assertThat(places.stream().map(row -> cell(row, "region")).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("EMEA", "AMER", "APAC");
    assertThat(places)
        .allMatch(row -> ZoneId.getAvailableZoneIds().contains(cell(row, "time_zone")));
  }

  @Test
  void namesAreDiverseAndAddressesPlainAndUnique() {
    Written company = Written.company(5_000, 1);
    Set<String> addresses = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Map<String, String> person : company.rows("people")) {
      assertThat(cell(person, "email")).matches("[a-z0-9.-]+@tarnholm\\.example");
      assertThat(addresses.add(cell(person, "email"))).isTrue();
      names.add(cell(person, "given_name") + " " + cell(person, "family_name"));
    }
    assertThat(names).contains("Conor O'Brien", "Mateusz Zieliński", "Inês Vale");
    assertThat(names.size()).isGreaterThan(company.rows("people").size() * 8 / 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_200, 5_000})
  void aboutThreeInAHundredSeatsAreOpenAndSomeProjects(int people) {
    List<Map<String, String>> openings = Written.company(people, 1).rows("openings");
    long roles = openings.stream().filter(row -> cell(row, "kind").equals("role")).count();
    assertThat(roles).isEqualTo(Math.max(14, Math.round(people * 0.03)));
    assertThat(openings.size() - roles)
        .isGreaterThanOrEqualTo(Math.max(4, Math.round(people * 0.01)));
    assertThat(openings.stream().map(row -> cell(row, "state")).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("draft", "published", "closed");
  }

  @Test
  void datesOfAnOpeningDoNotCross() {
    for (Map<String, String> opening : Written.company(5_000, 1).rows("openings")) {
      List<String> dates = new ArrayList<>();
      for (String column :
          List.of("published_on", "inside_until", "apply_by", "starts_on", "ends_on")) {
        if (!cell(opening, column).isEmpty()) {
          dates.add(cell(opening, column));
        }
      }
      assertThat(dates).as(cell(opening, "code")).isSorted();
      boolean open = cell(opening, "state").equals("published");
      assertThat(!open || cell(opening, "apply_by").compareTo(Written.TODAY.toString()) >= 0)
          .isTrue();
      assertThat(cell(opening, "published_on").isEmpty())
          .isEqualTo(cell(opening, "state").equals("draft"));
    }
  }

  @Test
  void aRoleOpeningShowsABandInTheMoneyOfItsCountry() {
    Written company = Written.company(1_200, 1);
    for (Map<String, String> opening : company.rows("openings")) {
      if (cell(opening, "kind").equals("role")) {
        assertThat(cell(opening, "currency")).hasSize(3);
        assertThat(Long.parseLong(cell(opening, "band_min")))
            .isPositive()
            .isLessThan(Long.parseLong(cell(opening, "band_max")));
      } else {
        assertThat(Integer.parseInt(cell(opening, "share_percent"))).isBetween(5, 50);
      }
    }
  }

  @Test
  void aboutFourInTenCanBeFoundAndSomeHaveNothingButARole() {
    Written company = Written.company(5_000, 1);
    Set<String> told = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (Map<String, String> row : company.rows("skills-of-people")) {
      told.add(cell(row, "number"));
      if (cell(row, "discoverable").equals("yes")) {
        found.add(cell(row, "number"));
      }
    }
    assertThat(found.size() / 5_000.0).isBetween(0.35, 0.45);
    assertThat(told.size() / 5_000.0).isBetween(0.8, 0.93);
  }

  @Test
  void nobodySaysTheSameThingTwiceAndNobodyRatesThemselvesAsAnother() {
    Set<String> said = new HashSet<>();
    for (Map<String, String> row : Written.company(1_200, 1).rows("skills-of-people")) {
      assertThat(
              said.add(
                  cell(row, "number") + cell(row, "skill") + cell(row, "source") + cell(row, "by")))
          .as("%s", row)
          .isTrue();
      assertThat(cell(row, "by").isEmpty()).isEqualTo(cell(row, "source").equals("self"));
      assertThat(cell(row, "by")).isNotEqualTo(cell(row, "number"));
      assertThat(Integer.parseInt(cell(row, "level"))).isBetween(1, 5);
    }
  }
}
