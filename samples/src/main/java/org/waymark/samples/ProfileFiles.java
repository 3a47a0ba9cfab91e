package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Skills, wishes and mentors, made and written one person at a time; real levels go to the truth.
 */
final class ProfileFiles {
  private static final String SKILLS =
      "number,skill,level,source,by,stated_on,interest,enjoyment,evidence,discoverable";
  private static final String ASPIRATIONS =
      "number,target_roles,target_families,kinds,places,horizon_months,relocate,shared_with_manager";
  private final SampleCompany company;
  private final Aspirations aspirations;
  private final Dice mentoring;

  ProfileFiles(SampleCompany company) {
    this.company = company;
    this.aspirations = new Aspirations(company.world, company.terms);
    this.mentoring = company.world.dice.fork("mentors");
  }

  void write(Path dir) throws IOException {
    Profiles profiles = company.profiles();
    try (CsvFile skills = new CsvFile(dir.resolve("skills-of-people.csv"), SKILLS);
        CsvFile wishes = new CsvFile(dir.resolve("aspirations.csv"), ASPIRATIONS);
        CsvFile mentors =
            new CsvFile(dir.resolve("mentors.csv"), "number,topics,capacity,languages");
        CsvFile real = new CsvFile(dir.resolve("truth/levels.csv"), "number,skill,real_level")) {
      for (Employee employee : company.current) {
        Profile profile = profiles.of(employee);
        stated(employee, profile, skills);
        aspirations.write(employee, wishes);
        mentor(employee, profile, mentors);
        for (Map.Entry<String, Double> level : profile.real().entrySet()) {
          real.row(employee.number, level.getKey(), level.getValue());
        }
      }
    }
  }

  private static void stated(Employee employee, Profile profile, CsvFile file) throws IOException {
    for (Stated one : profile.stated()) {
      file.row(
          employee.number,
          one.skill(),
          one.level(),
          one.source(),
          one.by(),
          one.on(),
          one.interest(),
          one.enjoyment(),
          one.evidence(),
          profile.discoverable());
    }
  }

  private void mentor(Employee employee, Profile profile, CsvFile file) throws IOException {
    Dice dice = mentoring.fork("mentor", employee.id);
    boolean named = employee.named != null && employee.named.hats().contains("mentor");
    List<String> topics =
        profile.stated().stream()
            .filter(one -> one.source().equals("self") && one.level() >= 4)
            .map(Stated::skill)
            .limit(dice.between(2, 4))
            .toList();
    boolean senior =
        employee.last().role().level() >= 4 && employee.roleSinceMonth < Months.LAST - 12;
    if (topics.isEmpty() || !(named || (senior && dice.chance(0.1)))) {
      return;
    }
    file.row(employee.number, topics, named ? 1 : dice.between(1, 3), spoken(employee));
  }

  private static List<String> spoken(Employee employee) {
    return employee.language.equals("en") ? List.of("en") : List.of("en", employee.language);
  }
}
