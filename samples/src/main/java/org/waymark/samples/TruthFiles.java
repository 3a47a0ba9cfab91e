package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

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
    new PastOpeningFiles(company).write(dir);
  }

  private void people(Path dir) throws IOException {
    String header = "number,sex,talent,ambition,self_bias";
    try (CsvFile file = new CsvFile(dir.resolve("people.csv"), header)) {
      for (Employee one : company.world.employees) {
        Traits traits = one.traits;
        file.row(one.number, traits.sex(), traits.talent(), traits.ambition(), traits.selfBias());
      }
    }
  }

  private void managers(Path dir) throws IOException {
    Set<Employee> leading = everybodyWhoLed();
    String header = "number,severity,hoards,team_leaving_factor";
    try (CsvFile file = new CsvFile(dir.resolve("managers.csv"), header)) {
      for (Employee one : company.world.employees) {
        if (leading.contains(one)) {
          Traits traits = one.traits;
          file.row(one.number, traits.severity(), traits.hoards(), one.teamLeavingFactor);
        }
      }
    }
  }

  private Set<Employee> everybodyWhoLed() {
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
    return leading;
  }
}
