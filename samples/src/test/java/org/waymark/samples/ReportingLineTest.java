package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.samples.Written.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("company")
class ReportingLineTest {
  @ParameterizedTest
  @ValueSource(ints = {200, 1_200, 5_000})
  void everyLineEndsAtTheOneChiefExecutive(int people) {
    Map<String, Map<String, String>> all = Written.company(people, 1).by("people", "number");
    for (Map<String, String> person : Written.company(people, 1).currentPeople()) {
      Set<String> seen = new HashSet<>();
      String at = cell(person, "number");
      while (!at.isEmpty()) {
        assertThat(seen.add(at)).as("a circle through %s", at).isTrue();
        Map<String, String> row = all.getOrDefault(at, Map.of());
        assertThat(cell(row, "left_on")).as("%s leads and has left", at).isEmpty();
        at = cell(row, "manager");
      }
      assertThat(seen).contains(NamedPeople.get("astrid").number());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_200})
  void whoeverLedASpellWasEmployedWhenItEnded(int people) {
    Map<String, Map<String, String>> all = Written.company(people, 1).by("people", "number");
    for (Map<String, String> spell : Written.company(people, 1).rows("history")) {
      String end = cell(spell, "ended_on");
      Map<String, String> manager = all.get(cell(spell, "manager"));
      if (manager == null) {
        assertThat(cell(spell, "role")).isEqualTo("chief-executive");
      } else if (!end.isEmpty()) {
        assertThat(cell(manager, "hired_on")).as("%s", spell).isLessThanOrEqualTo(end);
        String left = cell(manager, "left_on");
        assertThat(left.isEmpty() || left.compareTo(end) >= 0).as("%s", spell).isTrue();
        assertThat(cell(manager, "number")).isNotEqualTo(cell(spell, "number"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_200, 5_000})
  void hardlyAnyTeamIsLargerThanTwelve(int people) {
    Map<String, Long> spans =
        Written.company(people, 1).currentPeople().stream()
            .filter(row -> !cell(row, "manager").isEmpty())
            .collect(Collectors.groupingBy(row -> cell(row, "manager"), Collectors.counting()));
    List<Long> large = spans.values().stream().filter(span -> span > 12).toList();
    assertThat(large).hasSizeLessThanOrEqualTo(Math.max(1, spans.size() / 50));
    assertThat(large).allMatch(span -> span <= 25);
  }
}
