package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.skills.Achieved;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What a sample's people bring with them; through the door that the pages use. */
@Component
@Order(40)
class SampleAchievements implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAchievements.class);

  private final Achieved achieved;
  private final People people;
  private final Skills skills;
  private final TransactionTemplate transaction;

  SampleAchievements(
      Achieved achieved, People people, Skills skills, TransactionTemplate transaction) {
    this.achieved = achieved;
    this.people = people;
    this.skills = skills;
    this.transaction = transaction;
  }

  /** All of the folder's, or none. */
  @Override
  public void play(Path folder) throws IOException {
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("achievements.csv"))) {
      rows = reader.stream().toList();
    }
    transaction.executeWithoutResult(_ -> bring(rows));
    LOG.info("achievements: {}", rows.size());
  }

  private void bring(List<NamedCsvRecord> rows) {
    Map<String, PersonId> numbers = people.numbers();
    Map<String, SkillId> codes = skills.codes();
    for (NamedCsvRecord row : rows) {
      done(
          achieved.bring(
              SampleCast.self(Objects.requireNonNull(numbers.get(row.getField("number")))),
              row.getField("kind"),
              row.getField("title"),
              LocalDate.parse(row.getField("on")),
              row.getField("link"),
              shown(row.getField("skills"), codes)));
    }
  }

  private static Map<SkillId, Integer> shown(String text, Map<String, SkillId> codes) {
    Map<SkillId, Integer> shown = new LinkedHashMap<>();
    for (String one : text.split("\\|", -1)) {
      int cut = one.lastIndexOf(' ');
      shown.put(
          Objects.requireNonNull(codes.get(one.substring(0, cut))),
          Integer.valueOf(one.substring(cut + 1)));
    }
    return shown;
  }
}
