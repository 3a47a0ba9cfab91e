package org.waymark.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of the three scenarios and those around them. */
public final class NamedPeople {
  private static final Map<String, NamedPerson> BY_KEY = Collections.unmodifiableMap(read());

  private NamedPeople() {}

  /** All of them, managers before those who report to them. */
  public static List<NamedPerson> all() {
    return List.copyOf(BY_KEY.values());
  }

  /** The person with this key: {@code sarah}, {@code jonas}, {@code dana}, … */
  public static NamedPerson get(String key) {
    NamedPerson person = BY_KEY.get(key);
    if (person == null) {
      throw new IllegalArgumentException("Nobody is called " + key);
    }
    return person;
  }

  static boolean isKey(String key) {
    return BY_KEY.containsKey(key);
  }

  private static Map<String, NamedPerson> read() {
    Map<String, NamedPerson> people = new LinkedHashMap<>();
    for (Table.Row row : Table.read("named-people.txt")) {
      String given = row.text("given");
      String family = row.text("family");
      NamedPerson person =
          new NamedPerson(
              row.text("key"),
              row.text("number"),
              given,
              family,
              Mailboxes.address(given, family),
              Slug.of(row.text("role")),
              row.text("unit"),
              row.text("site"),
              row.has("manager") ? row.text("manager") : null,
              new ArrayList<>(row.list("hats")),
              row.text("language"),
              row.text("sex"),
              row.number("since"));
      people.put(person.key(), person);
    }
    return people;
  }
}
