package org.waymark.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws names that fit a country and the people who live in it. */
final class Names {
  private final Map<String, Pool> pools = new HashMap<>();

  record Name(String given, String family) {}

  /** Family names that end in -ski or -ova follow the given name where the language asks for it. */
  private record Pool(List<String> women, List<String> men, List<String> families) {}

  Names() {
    for (Table.Row row : Table.read("names.txt")) {
      pools.put(
          row.text("pool"), new Pool(row.list("women"), row.list("men"), row.list("families")));
    }
  }

  Name draw(Country country, String sex, Dice dice) {
    Pool pool = pools.get(country.names().draw(dice));
    if (pool == null) {
      throw new IllegalStateException("No names for " + country.code());
    }
    boolean woman = sex.equals("female") || (!sex.equals("male") && dice.chance(0.5));
    String given = dice.pick(woman ? pool.women() : pool.men());
    String family = dice.pick(pool.families());
    int slash = family.indexOf('/');
    if (slash >= 0) {
      family = woman ? family.substring(slash + 1) : family.substring(0, slash);
    } else if (dice.chance(0.025)) {
      family = doubled(family, dice.pick(pool.families()));
    }
    return new Name(given, family);
  }

  private static String doubled(String family, String other) {
    boolean fits =
        !other.equals(family)
            && other.indexOf('/') < 0
            && other.indexOf('-') < 0
            && family.indexOf('-') < 0;
    return fits ? family + "-" + other : family;
  }
}
