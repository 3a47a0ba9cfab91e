package org.waymark.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * How a department looks at any size: its share of the company, places, leading roles and mix of
 * roles.
 */
record Department(
    String code,
    String name,
    String division,
    String head,
    double share,
    Weighted<String> sites,
    List<String> leaders,
    Weighted<String> mix,
    List<String> teams) {

  static List<Department> read() {
    List<Department> departments = new ArrayList<>();
    for (Table.Row row : Table.read("departments.txt")) {
      departments.add(
          new Department(
              row.text("code"),
              row.text("name"),
              row.text("division"),
              row.text("head"),
              row.decimal("share"),
              row.weighted("sites"),
              CatalogueReader.slugs(row.list("leaders")),
              row.weighted("mix"),
              row.list("teams")));
    }
    return departments;
  }
}
