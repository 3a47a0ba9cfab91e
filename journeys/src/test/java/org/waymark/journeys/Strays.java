package org.waymark.journeys;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds text that stands on a page without brackets in the pseudo-locale and is no data of the
 * sample company either: no name, title, description, number, date, address or amount of money.
 */
final class Strays {
  private static final String TEXTS =
      """
      () => {
        const texts = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let open = 0;
        while (walk.nextNode()) {
          const node = walk.currentNode, parent = node.parentElement;
          if (parent.closest('script, style, template, noscript, .wm-av, [translate=no]')) { continue; }
          let outside = '';
          for (const c of node.data) {
            if (c === '⟦') { open++; } else if (c === '⟧') { open = Math.max(0, open - 1); }
            else if (open === 0) { outside += c; }
          }
          if (/\\p{L}/u.test(outside)) { texts.push(outside.trim().replace(/\\s+/g, ' ')); }
        }
        return texts;
      }
      """;
  private final Set<String> data = new HashSet<>();

  Strays() throws IOException {
    try (Stream<Path> files = Files.walk(SamplePeople.folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        read(file);
      }
    }
    for (String code : Locale.getISOCountries()) {
      know(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    }
    data.addAll(List.of("sarah", "waymark", "deutsch", "english"));
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

  List<String> in(Page page) {
    List<String> strays = new ArrayList<>();
    for (Object text : (List<?>) page.evaluate(TEXTS)) {
      if (!harmless(plain(String.valueOf(text)))) {
        strays.add(String.valueOf(text));
      }
    }
    return strays;
  }

  private boolean harmless(String text) {
    return data.contains(text)
        || text.matches("[\\p{Sc}\\d.,:/+≈–-]*( ?(to|bis) ?[\\d.,]+)?")
        || text.matches(".*@.*\\..*")
        || Arrays.stream(text.split("\\s*[,·;()]\\s*|\\s+–\\s+"))
            .allMatch(part -> part.isBlank() || data.contains(part) || part.matches("[^\\p{L}]*"));
  }
}
