package org.waymark.app.skills.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.app.exchange.ImportInput;

/** What a version of a catalogue is called: as asked, as its files say, or by its newest change. */
final class Versions {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.])\\d+[._]\\d+(?:[._]\\d+)?(?![\\d])");

  private Versions() {}

  static String of(ImportInput in, String newestChange, String... files) {
    return in.option("version").orElseGet(() -> told(newestChange, files));
  }

  private static String told(String newestChange, String... files) {
    for (String file : files) {
      Matcher number = NUMBER.matcher(file);
      if (number.find()) {
        return number.group().replace('_', '.');
      }
    }
    return newestChange.isEmpty() ? "1" : newestChange;
  }
}
