package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.samples.PastOpening.Considered;

/** What the generator knows and the application must find out: never read by the application. */
final class TruthFiles {
  private final SampleCompany company;

  TruthFiles(SampleCompany company) {
    this.company = company;
  }

  void write(Path dir) throws IOException {
    Files.writeString(dir.resolve("truth.json"), TruthSummary.json(company.spec));
    people(dir);
    managers(dir);
    openings(dir);
  }

  private void people(Path dir) throws IOException {
    try (CsvFile file =
        new CsvFile(dir.resolve("people.csv"), "number,sex,talent,ambition,self_bias")) {
      for (Employee one : company.world.employees) {
        Traits traits = one.traits;
        file.row(
            one.number,
            traits.sex(),
            number(traits.talent()),
            number(traits.ambition()),
            number(traits.selfBias()));
      }
    }
  }

  private void managers(Path dir) throws IOException {
    Set<Employee> leading = new HashSet<>();
    for (Employee employee : company.world.employees) {
      for (Spell spell : employee.spells) {
        if (spell.manager() != null) {
          leading.add(spell.manager());
        }
      }
      Employee manager = employee.manager();
      if (manager != null) {
        leading.add(manager);
      }
    }
    try (CsvFile file =
        new CsvFile(dir.resolve("managers.csv"), "number,severity,hoards,team_leaving_factor")) {
      for (Employee one : company.world.employees) {
        if (leading.contains(one)) {
          Traits traits = one.traits;
          file.row(
              one.number,
              number(traits.severity()),
              traits.hoards(),
              number(one.teamLeavingFactor));
        }
      }
    }
  }

  private void openings(Path dir) throws IOException {
    String header =
        "id,role,unit,location,opened_on,filled_on,kind,chosen,considered,carried_over,did_well,stayed_12_months";
    try (CsvFile file = new CsvFile(dir.resolve("past-openings.csv"), header);
        CsvFile seen =
            new CsvFile(
                dir.resolve("considered.csv"), "opening,number,score,blocked_by_manager,chosen")) {
      for (PastOpening past : company.world.past) {
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
            past.isInternal() ? number(past.carried()) : "",
            past.isInternal() ? didWell(past) : null,
            past.isInternal() ? stayed(past) : null);
        for (Considered one : past.considered()) {
          boolean chosen = past.isInternal() && one.employee() == past.chosen();
          seen.row(past.id(), one.employee().number, number(one.score()), one.blocked(), chosen);
        }
      }
    }
  }

  private boolean didWell(PastOpening past) {
    double chance = 0.25 + 0.5 * past.carried() + 0.1 * past.chosen().traits.talent();
    return company
        .world
        .dice
        .fork("did well", past.id())
        .chance(Math.max(0.05, Math.min(0.97, chance)));
  }

  /** Empty where twelve months have not gone by. */
  private @org.jspecify.annotations.Nullable Boolean stayed(PastOpening past) {
    LocalDate year = past.filledOn().plusMonths(12);
    for (Spell spell : past.chosen().spells) {
      if (spell.startedOn().equals(past.filledOn())) {
        LocalDate end = spell.endedOn();
        if (end != null && end.isBefore(year)) {
          return false;
        }
        return year.isAfter(company.spec.today()) ? null : Boolean.TRUE;
      }
    }
    return null;
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
