package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The written skills of the named people, so that their story holds at every size and seed. */
final class NamedSkills {
  private final Map<String, List<Table.Row>> rows = new HashMap<>();
  private final Map<String, Employee> people = new HashMap<>();
  private final LocalDate today;

  NamedSkills(List<Employee> current, LocalDate today) {
    this.today = today;
    for (Employee employee : current) {
      if (employee.named != null) {
        people.put(employee.named.key(), employee);
      }
    }
    for (Table.Row row : Table.read("named-skills.txt")) {
      rows.computeIfAbsent(row.text("key"), key -> new ArrayList<>()).add(row);
    }
  }

  boolean knows(NamedPerson person) {
    return rows.containsKey(person.key());
  }

  Profile profile(NamedPerson person) {
    Map<String, Double> real = new LinkedHashMap<>();
    List<Stated> stated = new ArrayList<>();
    boolean discoverable = false;
    for (Table.Row row : rows.getOrDefault(person.key(), List.of())) {
      if (row.text("skill").equals("discoverable")) {
        discoverable = true;
      } else {
        real.put(Slug.of(row.text("skill")), row.decimal("real"));
        state(row, person, stated);
      }
    }
    return new Profile(real, stated, discoverable);
  }

  private void state(Table.Row row, NamedPerson person, List<Stated> stated) {
    String skill = Slug.of(row.text("skill"));
    LocalDate on = today.minusDays(row.number("days"));
    if (row.has("self")) {
      Integer enjoyment = row.has("enjoyment") ? row.number("enjoyment") : null;
      stated.add(
          new Stated(
              skill,
              row.number("self"),
              "self",
              "",
              on,
              row.text("interest"),
              enjoyment,
              row.text("evidence")));
    }
    if (row.has("manager")) {
      stated.add(said(skill, row.number("manager"), "manager", person.manager(), on.plusDays(2)));
    }
    for (String peer : row.list("peers")) {
      int cut = peer.indexOf(' ');
      int level = Integer.parseInt(peer.substring(cut + 1));
      stated.add(said(skill, level, "peer", peer.substring(0, cut), on.plusDays(5)));
    }
  }

  private Stated said(String skill, int level, String source, @Nullable String key, LocalDate on) {
    Employee by = people.get(key == null ? "" : key);
    if (by == null) {
      throw new IllegalStateException("Nobody named " + key + " to rate " + skill);
    }
    return new Stated(
        skill, level, source, by.number, on.isAfter(today) ? today : on, "", null, "");
  }
}
