package org.waymark.journeys;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.samples.NamedPeople;

/**
 * Finds text that stands on a page without brackets in the pseudo-locale and is no data of the
 * sample company either: no name, title, description, number, date, address or amount of money.
 */
final class Strays {
  private static final Pattern TOGETHER = Pattern.compile("\\s*[,·;():]\\s*|\\s+–\\s+");

  /** Dates, addresses, versions and numbers: no words, or written as the language writes them. */
  private static final Pattern UNWORDED =
      Pattern.compile(
          "\\b[a-z]{3} \\d{1,2}, \\d{4}|\\S+@\\S+|\\S+\\.csv\\b|\\bstandard-\\d+|"
              + "[\\p{Sc}\\d.,:/+≈–-]*\\d([\\p{Sc}\\d.,:/+≈–-]* to [\\d.,]+)?");

  /**
   * Titles in the sample's library, of its draft of the rules, and of what was opened and proposed.
   */
  private static final List<String> WRITTEN =
      List.of(
          "How a move inside works",
          "Working and living in another country",
          "Across the counter",
          "Every second tour is planned in the Trail App",
          "Nine in ten complaints end well at the first contact",
          "Three new cities in Asia-Pacific",
          "Two in three roles are filled from inside",
          "Projects beside your role",
          "Handing over your work",
          "Eighteen months in shops",
          "Repair workshop lead",
          "Rental fleet coordinator",
          "Hiking club partnerships lead",
          "Work with the clubs whose members walk every weekend: tours, trial kit, feedback.",
          "Half a year on the shop floor, Hamburg",
          "Sell boots and backpacks for one season, learn what customers ask, and take it back to"
              + " your own team. Your seat there is kept.",
          "Two weeks beside the people who keep the app running",
          "Sit beside us for half a day a week: the morning check, an incident, the talk after it."
              + " Nothing is expected of you but questions.",
          "Head of product, Mountain sports",
          "Build a second product team for everything above the tree line.",
          "Release days without fear",
          "For three months, find out what makes release days long, and try two changes with two"
              + " teams. A day and a half a week, more than one may ask for alone.",
          "What makes them long",
          "Service advisor for the winter peak, Manchester",
          "Autumn project season",
          "Winter round, a new place by spring");

  private final Set<String> data = new HashSet<>();

  Strays() throws IOException {
    try (Stream<Path> files = Files.walk(SamplePeople.folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        read(file);
      }
    }
    for (String code : Locale.getISOCountries()) {
      know(code);
      know(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }
    data.addAll(List.of("waymark", "deutsch", "english"));
    WRITTEN.forEach(this::know);
    NamedPeople.all().forEach(person -> know(person.givenName()));
    data.addAll(Journey.typed().stream().map(Strays::plain).toList());
  }

  private void read(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(
          row -> {
            row.getFields().forEach(this::know);
            if (row.getHeader().contains("given_name")) {
              know(row.getField("given_name") + " " + row.getField("family_name"));
            }
          });
    }
  }

  private void know(String value) {
    Arrays.stream(value.split("[|\n]")).forEach(part -> data.add(plain(part)));
    Arrays.stream(value.split("(?<=[.!?])\\s+")).forEach(part -> data.add(plain(part)));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  List<String> in(List<String> texts) {
    return texts.stream().filter(text -> !harmless(plain(text))).toList();
  }

  private boolean harmless(String text) {
    return data.contains(text) || madeOf(TOGETHER.split(UNWORDED.matcher(text).replaceAll(" ")));
  }

  /** Parts that stand beside each other may be one value of the data: “Rotterdam, head office”. */
  private boolean madeOf(String[] parts) {
    boolean[] known = new boolean[parts.length + 1];
    known[0] = true;
    for (int end = 1; end <= parts.length; end++) {
      for (int from = 0; from < end && !known[end]; from++) {
        String together = plain(String.join(", ", Arrays.asList(parts).subList(from, end)));
        known[end] = known[from] && (data.contains(together) || together.matches("[^\\p{L}]*"));
      }
    }
    return known[parts.length];
  }
}
