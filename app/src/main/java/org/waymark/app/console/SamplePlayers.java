package org.waymark.app.console;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SamplePeople;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.NamedPerson;

/** What a sample's people do themselves rather than a file: wear hats, wish, apply. */
@Component
class SamplePlayers implements SamplePeople {
  private static final Logger LOG = LoggerFactory.getLogger(SamplePlayers.class);
  private static final List<String> SHOWN =
      List.of(
          "sarah", "jonas", "dana", "alex", "grace", "mark", "ingrid", "tomasz", "amara", "ben",
          "dagny", "katrin");

  private final People people;
  private final Organisation organisation;
  private final Accounts accounts;
  private final Openings openings;
  private final Applications applications;
  private final Interests interests;
  private final Clock clock;

  SamplePlayers(
      People people,
      Organisation organisation,
      Accounts accounts,
      Openings openings,
      Applications applications,
      Interests interests,
      Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.accounts = accounts;
    this.openings = openings;
    this.applications = applications;
    this.interests = interests;
    this.clock = clock;
  }

  void play(Path folder) throws IOException {
    wearHats(folder);
    apply(folder);
  }

  /** Each application on its own day, by the person, under the rules of that day. */
  private void apply(Path folder) throws IOException {
    Map<String, PersonId> numbers = people.numbers();
    LocalDate today = LocalDate.now(clock);
    List<NamedCsvRecord> rows =
        rows(folder, "applications.csv").stream()
            .sorted(Comparator.comparing(row -> row.getField("submitted_on")))
            .toList();
    try {
      for (NamedCsvRecord row : rows) {
        LocalDate day = LocalDate.parse(row.getField("submitted_on"));
        move(Duration.ofDays(Math.min(0, ChronoUnit.DAYS.between(today, day))));
        PersonId person = numbers.get(row.getField("number"));
        Optional<OpeningId> opening = openings.byCode(row.getField("opening"));
        if (person != null && opening.isPresent()) {
          want(person, opening.get(), row.getField("kind"));
        }
      }
    } finally {
      move(Duration.ZERO);
    }
  }

  private void want(PersonId person, OpeningId opening, String kind) {
    Viewer viewer = accounts.viewerFor(person).orElse(null);
    if (viewer == null || openings.visibleTo(viewer, List.of(opening)).isEmpty()) {
      return;
    }
    if (kind.equals("interest")) {
      interests.keep(viewer, opening);
    } else if (applications.send(viewer, opening, "") instanceof Outcome.Refused<?>(var reasons)) {
      LOG.debug("{} does not apply for {}: {}", person, opening, reasons);
    }
  }

  private void move(Duration ahead) {
    if (clock instanceof SampleClock movable) {
      movable.set(ahead);
    }
  }

  private void wearHats(Path folder) throws IOException {
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
