package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code and number that a file names is defined in the file that owns it. */
@Tag("company")
class ReferencesTest {
  @ParameterizedTest(name = "{0}: {1} is a {3} of {2}")
  @CsvSource({
    "locations, '', '', ''",
    "units, parent, units, code",
    "roles, family, families, code",
    "role-requirements, role, roles, code",
    "role-requirements, skill, skills, code",
    "skills, group, skill-groups, code",
    "skills, broader, skills, code",
    "skills, related, skills, code",
    "people, role, roles, code",
    "people, unit, units, code",
    "people, location, locations, code",
    "people, legal_entity, legal-entities, code",
    "people, manager, people, number",
    "history, number, people, number",
    "history, role, roles, code",
    "history, unit, units, code",
    "history, location, locations, code",
    "history, manager, people, number",
    "skills-of-people, number, people, number",
    "skills-of-people, skill, skills, code",
    "skills-of-people, by, people, number",
    "openings, role, roles, code",
    "openings, unit, units, code",
    "openings, location, locations, code",
    "openings, owner, people, number",
    "opening-requirements, opening, openings, code",
    "opening-requirements, skill, skills, code",
    "courses, skills, skills, code",
    "mentors, number, people, number",
    "mentors, topics, skills, code",
    "aspirations, target_roles, roles, code",
    "aspirations, target_families, families, code",
    "aspirations, places, locations, code",
    "applications, opening, openings, code",
    "applications, number, people, number",
    "grants, number, people, number",
    "grants, unit, units, code",
    "truth/levels, number, people, number",
    "truth/considered, number, people, number"
  })
  void nothingDangles(String table, String column, String owner, String key) {
    for (int people : new int[] {200, 1_200}) {
      Written company = Written.company(people, 1);
      assertThat(company.rows(table)).as(table).isNotEmpty();
      if (!column.isEmpty()) {
        Set<String> known = company.by(owner, key).keySet();
        assertThat(named(company, table, column))
            .as("of %d", people)
            .isNotEmpty()
            .isSubsetOf(known);
      }
    }
  }

  private static List<String> named(Written company, String table, String column) {
    List<String> named = new ArrayList<>();
    for (Map<String, String> row : company.rows(table)) {
      named.addAll(Written.list(row, column));
    }
    return named;
  }
}
