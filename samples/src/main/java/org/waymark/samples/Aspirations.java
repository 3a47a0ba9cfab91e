package org.waymark.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people wish for: about a third have said it, few have told their manager. */
final class Aspirations {
  private final World world;
  private final Terms terms;
  private final Dice dice;
  private final Map<String, Weighted<Role>> onwards = new HashMap<>();
  private final Map<String, Table.Row> written = new HashMap<>();
  private final List<Site> offices;

  Aspirations(World world, Terms terms) {
    this.world = world;
    this.terms = terms;
    this.dice = world.dice.fork("aspirations");
    this.offices =
        world.organisation.sites().stream().filter(site -> !site.code().contains("-S")).toList();
    for (Role to : world.catalogue.roles()) {
      Weighted<Role> from = world.feeders.into(to);
      for (int i = 0; i < from.items().size(); i++) {
        if (!from.items().get(i).equals(to)) {
          onwards
              .computeIfAbsent(from.items().get(i).code(), key -> new Weighted<>())
              .add(to, from.weight(i));
        }
      }
    }
    for (Table.Row row : Table.read("named-aspirations.txt")) {
      written.put(row.text("key"), row);
    }
  }

  void write(Employee employee, CsvFile file) throws IOException {
    Table.@Nullable Row row = employee.named == null ? null : written.get(employee.named.key());
    if (row != null) {
      written(employee, row, file);
    } else if (dice.fork("says", employee.id).chance(0.33)) {
      drawn(employee, dice.fork("wish", employee.id), file);
    }
  }

  private void written(Employee employee, Table.Row row, CsvFile file) throws IOException {
    List<String> roles =
        row.list("roles").stream()
            .map(
                title ->
                    terms.role(world.catalogue.role(Slug.of(title)), employee.last().unit()).code())
            .toList();
    file.row(
        employee.number,
        roles,
        row.list("families"),
        row.list("kinds"),
        row.list("places"),
        row.number("horizon"),
        row.text("relocate"),
        row.text("shared"));
  }

  private void drawn(Employee employee, Dice own, CsvFile file) throws IOException {
    Weighted<Role> next = onwards.getOrDefault(employee.last().role().code(), new Weighted<>());
    List<String> roles = new ArrayList<>();
    List<String> families = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    int wanted = own.between(0, 2);
    for (int i = 0; i < wanted && !next.isEmpty(); i++) {
      Role role = next.draw(own);
      add(roles, terms.role(role, employee.last().unit()).code());
      add(families, role.family());
      add(kinds, role.level() > employee.last().role().level() ? "up" : "sideways");
    }
    if (kinds.isEmpty() || own.chance(0.3)) {
      add(kinds, own.chance(0.7) ? "project" : "rotation");
    }
    List<String> places = new ArrayList<>();
    String relocate = own.chance(0.7) ? "no" : own.chance(0.6) ? "maybe" : "yes";
    if (!relocate.equals("no")) {
      Site site = own.pick(offices);
      add(places, site.code());
      if (!site.country().equals(employee.last().site().country())) {
        add(kinds, "abroad");
      }
    }
    int horizon = List.of(6, 12, 12, 18, 24, 36).get(own.below(6));
    file.row(employee.number, roles, families, kinds, places, horizon, relocate, own.chance(0.3));
  }

  private static void add(List<String> list, String item) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }
}
