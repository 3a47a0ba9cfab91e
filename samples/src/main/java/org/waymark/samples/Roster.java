package org.waymark.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds which role in which country now; adding, removing and drawing take constant time. */
final class Roster {
  private final Map<String, Map<String, List<Employee>>> lists = new HashMap<>();

  void add(Employee employee) {
    List<Employee> list = list(employee.held().role, employee.held().site.country());
    employee.rosterIndex = list.size();
    list.add(employee);
  }

  void remove(Employee employee) {
    List<Employee> list = list(employee.held().role, employee.held().site.country());
    Employee moved = list.removeLast();
    if (moved != employee) {
      list.set(employee.rosterIndex, moved);
      moved.rosterIndex = employee.rosterIndex;
    }
    employee.rosterIndex = -1;
  }

  @Nullable Employee draw(Role role, Country country, Dice dice) {
    List<Employee> list = list(role, country);
    return list.isEmpty() ? null : dice.pick(list);
  }

  List<Employee> list(Role role, Country country) {
    return lists
        .computeIfAbsent(role.code(), key -> new HashMap<>())
        .computeIfAbsent(country.code(), key -> new ArrayList<>());
  }
}
