package org.waymark.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What openings say about the work: a passage of the family and a closing sentence. */
final class OpeningTexts {
  private final Map<String, List<String>> texts = new HashMap<>();

  OpeningTexts() {
    for (Table.Row row : Table.read("opening-texts.txt")) {
      texts.computeIfAbsent(row.text("family"), key -> new ArrayList<>()).add(row.text("text"));
    }
  }

  String description(Seat seat, Role role, Dice dice) {
    String passage = dice.pick(of(texts.containsKey(role.family()) ? role.family() : "any"));
    String text = passage + " " + dice.pick(of("close"));
    return text.replace("{role}", lowered(role.title()))
        .replace("{unit}", seat.unit.name())
        .replace("{city}", seat.site.city().name())
        .replace("{n}", Integer.toString(dice.between(5, 11)));
  }

  private List<String> of(String family) {
    return texts.getOrDefault(family, List.of(""));
  }

  /** For the middle of a sentence; abbreviations stay as they are. */
  private static String lowered(String title) {
    boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return abbreviation
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
