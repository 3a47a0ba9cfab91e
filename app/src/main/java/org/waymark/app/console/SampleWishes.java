package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Wishes;

/**
 * What a sample's people say they would like to do next. No importer takes wishes, because nobody
 * but their owner may bring them in: so each says it through the door that the pages use.
 */
@Component
@Order(20)
class SampleWishes implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleWishes.class);

  /** Before the talks and plans that the wishes led to. */
  private static final int DAYS_AGO = 95;

  private final Wishes wishes;
  private final People people;
  private final Organisation organisation;
  private final TransactionTemplate transaction;
  private final SampleCast cast;

  SampleWishes(
      Wishes wishes,
      People people,
      Organisation organisation,
      TransactionTemplate transaction,
      SampleCast cast) {
    this.wishes = wishes;
    this.people = people;
    this.organisation = organisation;
    this.transaction = transaction;
    this.cast = cast;
  }

  /** All of the folder's wishes, or none. */
  @Override
  public void play(Path folder) throws IOException {
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("aspirations.csv"))) {
      rows = reader.stream().toList();
    }
    cast.inThePast(
        days -> {
          days.ago(DAYS_AGO);
          transaction.executeWithoutResult(_ -> say(rows));
        });
    LOG.info("wishes: {}", rows.size());
  }

  private void say(List<NamedCsvRecord> rows) {
    Map<String, PersonId> numbers = people.numbers();
    Map<String, RoleId> roles = organisation.roleCodes();
    Map<String, LocationId> places = organisation.locationCodes();
    for (NamedCsvRecord row : rows) {
      Viewer self = SampleCast.self(known(numbers, row.getField("number")));
      done(wishes.write(self, wish(row, roles, places)));
      if (row.getField("shared_with_manager").equals("yes")) {
        wishes.showToManager(self);
      }
    }
  }

  private static Aspiration wish(
      NamedCsvRecord row, Map<String, RoleId> roles, Map<String, LocationId> places) {
    return new Aspiration(
        each(row, "target_roles", code -> known(roles, code)),
        each(row, "target_families", code -> code),
        each(row, "kinds", Aspiration.Kind::of),
        each(row, "places", code -> known(places, code)),
        Integer.valueOf(row.getField("horizon_months")),
        Aspiration.Relocation.of(row.getField("relocate")));
  }

  private static <T> List<T> each(NamedCsvRecord row, String column, Function<String, T> read) {
    List<T> all = new ArrayList<>();
    for (String code : row.getField(column).split("\\|", -1)) {
      if (!code.isEmpty()) {
        all.add(read.apply(code));
      }
    }
    return all;
  }

  private static <T> T known(Map<String, T> codes, String code) {
    T found = codes.get(code);
    if (found == null) {
      throw new IllegalStateException("The sample wishes for what it does not have: " + code);
    }
    return found;
  }
}
