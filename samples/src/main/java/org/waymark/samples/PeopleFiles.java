package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Everybody who works here or did, their spells, and the hats of the named people. */
final class PeopleFiles {
  private static final String PEOPLE =
      "number,given_name,family_name,email,role,unit,location,legal_entity,manager,position,hired_on,role_since,left_on,language";
  private static final String HISTORY =
      "number,role,unit,location,legal_entity,manager,started_on,ended_on,kind,ended_how";
  private final SampleCompany company;

  PeopleFiles(SampleCompany company) {
    this.company = company;
  }

  void write(Path dir) throws IOException {
    try (CsvFile people = new CsvFile(dir.resolve("people.csv"), PEOPLE);
        CsvFile history = new CsvFile(dir.resolve("history.csv"), HISTORY)) {
      for (Employee employee : company.world.employees) {
        person(employee, people);
        spells(employee, history);
      }
    }
    try (CsvFile grants = new CsvFile(dir.resolve("grants.csv"), "number,hat,unit")) {
      for (NamedPerson person : NamedPeople.all()) {
        for (String hat : person.hats()) {
          int colon = hat.indexOf(':');
          if (colon > 0) {
            grants.row(person.number(), hat.substring(0, colon), hat.substring(colon + 1));
          }
        }
      }
    }
  }

  private void person(Employee employee, CsvFile file) throws IOException {
    Spell last = employee.last();
    file.row(
        employee.number,
        employee.givenName,
        employee.familyName,
        employee.email,
        role(last),
        last.unit().code(),
        last.site().code(),
        last.entity(),
        number(employee.manager()),
        employee.seat == null ? "" : employee.seat.position(),
        employee.hiredOn,
        last.kind() == MoveKind.ROTATION ? last.startedOn() : employee.roleSince,
        employee.leftOn,
        employee.language);
  }

  private void spells(Employee employee, CsvFile file) throws IOException {
    for (Spell spell : employee.spells) {
      boolean open = spell.endedOn() == null;
      file.row(
          employee.number,
          role(spell),
          spell.unit().code(),
          spell.site().code(),
          spell.entity(),
          number(open ? employee.manager() : spell.manager()),
          spell.startedOn(),
          spell.endedOn(),
          spell.kind(),
          spell.endedHow());
    }
  }

  private String role(Spell spell) {
    return company.terms.role(spell.role(), spell.unit()).code();
  }

  private static String number(@Nullable Employee employee) {
    return employee == null ? "" : employee.number;
  }
}
