package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.samples.Written.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("company")
class NamedPeopleTest {
  private static final double NEAR = 0.72;

  @ParameterizedTest
  @CsvSource({"150, 1", "200, 1", "200, 2", "1200, 1", "5000, 1"})
  void theyAreThereWithTheirNumberAddressAndManagerAtEverySizeAndSeed(int people, long seed) {
    Map<String, Map<String, String>> all = Written.company(people, seed).by("people", "number");
    for (NamedPerson named : NamedPeople.all()) {
      Map<String, String> row = all.getOrDefault(named.number(), Map.of());
      assertThat(cell(row, "given_name")).isEqualTo(named.givenName());
      assertThat(cell(row, "family_name")).isEqualTo(named.familyName());
      assertThat(cell(row, "email")).isEqualTo(named.email());
      assertThat(cell(row, "role")).isEqualTo(named.role());
      assertThat(cell(row, "left_on")).isEmpty();
      String manager = named.manager();
      String expected = manager == null ? "" : NamedPeople.get(manager).number();
      assertThat(cell(row, "manager")).isEqualTo(expected);
    }
  }

  @Test
  void jonasLeadsFivePeople() {
    Set<String> team = new TreeSet<>();
    for (Map<String, String> row : Written.company(5_000, 1).currentPeople()) {
      if (cell(row, "manager").equals(NamedPeople.get("jonas").number())) {
        team.add(cell(row, "given_name"));
      }
    }
    assertThat(team).containsExactly("Emeka", "Liesbeth", "Nadia", "Sarah", "Theo");
  }

  @Test
  void danaOwnsTheOpeningThatSarahAppliedFor() {
    Written company = Written.company(1_200, 1);
    Map<String, String> opening = company.by("openings", "code").getOrDefault("OP-1001", Map.of());
    assertThat(cell(opening, "title")).isEqualTo("Associate product manager, Trail App");
    assertThat(cell(opening, "owner")).isEqualTo(NamedPeople.get("dana").number());
    assertThat(cell(opening, "state")).isEqualTo("published");
    assertThat(applicants(company))
        .contains("sarah", "amina", "mei", "oskar")
        .doesNotContain("baptiste", "ines");
  }

  private static Set<String> applicants(Written company) {
    Map<String, String> keys =
        NamedPeople.all().stream().collect(Collectors.toMap(NamedPerson::number, NamedPerson::key));
    return company.rows("applications").stream()
        .filter(
            row ->
                cell(row, "opening").equals("OP-1001") && cell(row, "kind").equals("application"))
        .map(row -> keys.getOrDefault(cell(row, "number"), "somebody"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void sarahFitsTheOpeningByAboutSeventyFiveWithAGapInUserResearch() {
    Written company = Written.company(1_200, 1);
    assertThat(fit(company, "sarah")).isCloseTo(76, within(5.0));
    Map<String, Integer> levels = levels(company, "sarah");
    assertThat(levels.get("user-research")).isEqualTo(1);
    assertThat(levels).doesNotContainKeys("product-discovery", "pricing-basics");
    assertThat(levels.get("requirements-analysis")).isEqualTo(3);
  }

  @Test
  void theSlateOfTheStoryKeepsItsOrder() {
    Written company = Written.company(1_200, 1);
    List<Double> fits =
        List.of("amina", "sarah", "mei", "ines").stream().map(key -> fit(company, key)).toList();
    assertThat(fits).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(levels(company, "oskar")).doesNotContainKey("user-research");
    assertThat(levels(company, "ines")).doesNotContainKey("product-discovery");
  }

  @Test
  void alexIsOutstandingWithCustomersAndHasNotLedYet() {
    Map<String, Integer> levels = levels(Written.company(1_200, 1), "alex");
    assertThat(levels.get("customer-conversation")).isGreaterThanOrEqualTo(4);
    assertThat(levels.get("customer-conflict-handling")).isGreaterThanOrEqualTo(4);
    assertThat(levels.get("people-leadership")).isEqualTo(1);
  }

  @Test
  void markWantsToGoToSingaporeAndARoleIsOpenThere() {
    Written company = Written.company(200, 5);
    Map<String, String> wish =
        company
            .by("aspirations", "number")
            .getOrDefault(NamedPeople.get("mark").number(), Map.of());
    assertThat(Written.list(wish, "kinds")).contains("abroad");
    assertThat(Written.list(wish, "places")).containsExactly("SIN-O");
    assertThat(company.rows("openings"))
        .anyMatch(
            row ->
                cell(row, "role").equals("regional-brand-lead")
                    && cell(row, "location").equals("SIN-O"));
  }

  @Test
  void everyHatIsWorn() {
    Set<String> hats = new TreeSet<>();
    Written.company(200, 1).rows("grants").forEach(row -> hats.add(cell(row, "hat")));
    assertThat(hats)
        .containsExactly(
            "administrator", "auditor", "hr_partner", "leader", "learning", "works_council");
  }

  @Test
  void ruthAndYusufAreMentorsAtEverySize() {
    for (int people : new int[] {200, 1_200}) {
      assertThat(Written.company(people, 1).by("mentors", "number"))
          .containsKeys(NamedPeople.get("ruth").number(), NamedPeople.get("yusuf").number());
    }
  }

  /** The mean level that was said of each skill, rounded down as nobody's word counts double. */
  private static Map<String, Integer> levels(Written company, String key) {
    Map<String, List<Integer>> said = new HashMap<>();
    for (Map<String, String> row : company.rows("skills-of-people")) {
      if (cell(row, "number").equals(NamedPeople.get(key).number())) {
        said.computeIfAbsent(cell(row, "skill"), skill -> new ArrayList<>())
            .add(Integer.parseInt(cell(row, "level")));
      }
    }
    Map<String, Integer> levels = new HashMap<>();
    said.forEach(
        (skill, all) ->
            levels.put(skill, (int) all.stream().mapToInt(level -> level).average().orElse(0)));
    return levels;
  }

  /**
   * Points of 100 by the plain rule: same skill in full, a related one by 0.72, never more than
   * asked.
   */
  private static double fit(Written company, String key) {
    Map<String, Integer> levels = levels(company, key);
    Map<String, Map<String, String>> skills = company.by("skills", "code");
    double points = 0;
    for (Map<String, String> asked : company.rows("opening-requirements")) {
      if (cell(asked, "opening").equals("OP-1001")) {
        int minimum = Integer.parseInt(cell(asked, "minimum"));
        double best = Math.min(levels.getOrDefault(cell(asked, "skill"), 0), minimum);
        for (String near :
            Written.list(skills.getOrDefault(cell(asked, "skill"), Map.of()), "related")) {
          best = Math.max(best, NEAR * Math.min(levels.getOrDefault(near, 0), minimum));
        }
        points += Integer.parseInt(cell(asked, "weight")) * best / minimum;
      }
    }
    return points;
  }
}
