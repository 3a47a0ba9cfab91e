package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.samples.PastOpening.Considered;

/** For every seat that was filled in ten years: who was looked at, who got it, and how it went. */
final class PastOpeningFiles {
  private static final String OPENINGS =
      "id,role,unit,location,opened_on,filled_on,kind,chosen,considered,"
          + "carried_over,did_well,stayed_12_months";
  private static final String CONSIDERED = "opening,number,score,blocked_by_manager,chosen";
  private final SampleCompany company;

  PastOpeningFiles(SampleCompany company) {
    this.company = company;
  }

  void write(Path dir) throws IOException {
    try (CsvFile openings = new CsvFile(dir.resolve("past-openings.csv"), OPENINGS);
        CsvFile considered = new CsvFile(dir.resolve("considered.csv"), CONSIDERED)) {
      for (PastOpening past : company.world.past) {
        opening(past, openings);
        for (Considered one : past.considered()) {
          boolean chosen = past.isInternal() && one.employee() == past.chosen();
          considered.row(past.id(), one.employee().number, one.score(), one.blocked(), chosen);
        }
      }
    }
  }

  private void opening(PastOpening past, CsvFile file) throws IOException {
    boolean inside = past.isInternal();
    file.row(
        past.id(),
        company.terms.role(past.seat().role, past.seat().unit).code(),
        past.seat().unit.code(),
        past.seat().site.code(),
        past.openedOn(),
        past.filledOn(),
        past.kind(),
        past.chosen().number,
        past.considered().size(),
        inside ? past.carried() : null,
        inside ? didWell(past) : null,
        inside ? stayed(past) : null);
  }

  /** More often where much was carried over, and with talent. */
  boolean didWell(PastOpening past) {
    double chance = 0.25 + 0.5 * past.carried() + 0.1 * past.chosen().traits.talent();
    Dice dice = company.world.dice.fork("did well", past.id());
    return dice.chance(Math.max(0.05, Math.min(0.97, chance)));
  }

  /** Neither left nor moved on within twelve months; empty where they have not gone by. */
  @Nullable Boolean stayed(PastOpening past) {
    LocalDate year = past.filledOn().plusMonths(12);
    LocalDate end = end(past.chosen(), past.filledOn());
    if (end != null && end.isBefore(year)) {
      return false;
    }
    return year.isAfter(company.spec.today()) ? null : Boolean.TRUE;
  }

  /** The day on which somebody gave up the seat taken on a day; leaves and rotations keep it. */
  private static @Nullable LocalDate end(Employee employee, LocalDate takenOn) {
    List<Spell> spells = employee.spells;
    for (Spell spell : spells) {
      if (spell.startedOn().isAfter(takenOn) && spell.kind().takesSeat()) {
        return spell.startedOn().minusDays(1);
      }
    }
    return employee.leftOn;
  }
}
