package org.waymark.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.SampleCompany;
import org.waymark.samples.SampleSpec;

/** Files as a company would send them, made of the sample's own. */
final class SamplePeople {
  private static final long SEED = 7;

  private SamplePeople() {}

  /** All files of the company that the journeys are in. */
  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("waymark-journey-files");
    SampleCompany.generate(
            SampleSpec.of(
                Waymark.PEOPLE, SEED, LocalDate.now(Clock.system(ZoneId.systemDefault()))))
        .writeTo(folder);
    return folder;
  }

  /**
   * A people file with one newcomer to Theo's role and team, and two rows that cannot be taken
   * over: one has an unknown manager, one a number twice.
   */
  static Path newcomer(String number, String given, String family) throws IOException {
    List<String> lines = Files.readAllLines(folder().resolve("people.csv"));
    String theo = NamedPeople.get("theo").number();
    String row = lines.stream().filter(l -> l.startsWith(theo + ",")).findFirst().orElseThrow();
    String newcomer = renamed(row, theo, number, given, family);
    String lost = renamed(row, theo, "99801", "Lost", "Manager").replace(manager(), ",424242,");
    Journey.bringsIn(given + " " + family);
    Path file = Files.createTempDirectory("waymark-journey-import").resolve("people.csv");
    Files.write(file, List.of(lines.getFirst(), newcomer, lost, newcomer));
    return file;
  }

  private static String manager() {
    return "," + NamedPeople.get("jonas").number() + ",";
  }

  private static String renamed(
      String row, String old, String number, String given, String family) {
    String mail = (given + "." + family).toLowerCase(java.util.Locale.ROOT) + "@tarnholm.example";
    return row.replaceFirst("^" + old, number)
        .replace("Theo,Wilms", given + "," + family)
        .replaceAll("[a-z.]+@tarnholm\\.example", mail);
  }
}
