package org.waymark.app.mobility.border.imports;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.Shape;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.Cost;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.TaskOwner;

/** What the two files of country packs hold. */
final class PackShapes {
  private static final int MOST_WEEKS = 104;
  static final Shape PACKS =
      Shape.table(
              "country-packs",
              Column.text("country").mandatory(),
              Column.choice("stay", codes(Stay.values())).mandatory(),
              Column.whole("weeks_from", 0, MOST_WEEKS).mandatory(),
              Column.whole("weeks_to", 0, MOST_WEEKS).mandatory(),
              Column.choice("cost", codes(Cost.values())).mandatory(),
              Column.text("currency").mandatory(),
              Column.yesNo("example"))
          .mandatory();
  static final Shape TASKS =
      Shape.table(
              "country-pack-tasks",
              Column.text("country").mandatory(),
              Column.choice("area", codes(Area.values())).mandatory(),
              Column.several("stays").mandatory(),
              Column.choice("when", codes(Risk.values())),
              Column.choice("owner", codes(TaskOwner.values())).mandatory(),
              Column.whole("weeks_before", 0, MOST_WEEKS).mandatory(),
              Column.yesNo("blocking"),
              Column.text("text").mandatory(),
              Column.text("text_de"),
              Column.text("resource"))
          .mandatory();

  private PackShapes() {}

  private static String[] codes(Enum<?>[] all) {
    return Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }
}
