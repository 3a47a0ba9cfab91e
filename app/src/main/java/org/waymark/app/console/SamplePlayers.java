package org.waymark.app.console;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SamplePeople;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.NamedPerson;

/** What a sample's people do themselves rather than a file: wear hats, wish, apply. */
@Component
@Order(10)
class SamplePlayers implements SamplePeople, SamplePart {
  private static final List<String> SHOWN =
      List.of(
          "sarah", "jonas", "dana", "alex", "grace", "mark", "ingrid", "arjun", "tomasz", "amara",
          "ben", "dagny", "katrin");

  private final People people;
  private final Organisation organisation;
  private final Accounts accounts;

  SamplePlayers(People people, Organisation organisation, Accounts accounts) {
    this.people = people;
    this.organisation = organisation;
    this.accounts = accounts;
  }

  @Override
  public void play(Path folder) throws IOException {
    Map<String, PersonId> numbers = people.numbers();
    Map<String, UnitId> units = organisation.unitCodes();
    for (NamedCsvRecord row : rows(folder, "grants.csv")) {
      Hat hat = Hat.valueOf(row.getField("hat").toUpperCase(Locale.ROOT));
      String unit = row.getField("unit");
      PersonId person = numbers.get(row.getField("number"));
      if (person != null) {
        accounts.grant(
            accounts.ensureFor(person), new Grant(hat, unit.isEmpty() ? null : known(units, unit)));
      }
    }
  }

  private static java.util.UUID known(Map<String, UnitId> units, String code) {
    UnitId unit = units.get(code);
    if (unit == null) {
      throw new IllegalStateException("The sample grants a hat for an unknown unit " + code);
    }
    return unit.value();
  }

  private static List<NamedCsvRecord> rows(Path folder, String file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  @Override
  public List<Pick> picks() {
    return NamedPeople.all().stream()
        .filter(named -> SHOWN.contains(named.key()))
        .sorted(Comparator.comparingInt(named -> SHOWN.indexOf(named.key())))
        .flatMap(
            named -> person(named).map(p -> new Pick(p, "console.story." + named.key())).stream())
        .toList();
  }

  private Optional<PersonId> person(NamedPerson named) {
    return people.byNumber(named.number());
  }
}
