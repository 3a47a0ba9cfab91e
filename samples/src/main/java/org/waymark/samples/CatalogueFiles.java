package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Skills, families, roles with their requirements, courses; of an imported taxonomy only the roles.
 */
final class CatalogueFiles {
  private final Catalogue catalogue;
  private final boolean imported;

  CatalogueFiles(SampleCompany company) {
    this.catalogue = company.terms.catalogue();
    this.imported = company.terms.imported();
  }

  void write(Path dir) throws IOException {
    named(dir.resolve("families.csv"), catalogue.families());
    groups(dir.resolve("skill-groups.csv"), imported ? List.of() : Table.read("skill-groups.txt"));
    skills(dir.resolve("skills.csv"));
    roles(dir.resolve("roles.csv"));
    requirements(dir.resolve("role-requirements.csv"));
    courses(dir.resolve("courses.csv"));
  }

  private static void groups(Path path, List<Table.Row> all) throws IOException {
    try (CsvFile file = new CsvFile(path, "code,name,kind")) {
      for (Table.Row group : all) {
        file.row(group.text("code"), group.text("name"), group.text("kind"));
      }
    }
  }

  private static void named(Path path, Collection<Named> all) throws IOException {
    try (CsvFile file = new CsvFile(path, "code,name")) {
      for (Named named : all) {
        file.row(named.code(), named.name());
      }
    }
  }

  private void skills(Path path) throws IOException {
    try (CsvFile file =
        new CsvFile(path, "code,name,alternative_names,group,description,broader,related")) {
      for (Skill skill : imported ? List.<Skill>of() : catalogue.skills()) {
        file.row(
            skill.code(),
            skill.name(),
            skill.alternatives(),
            skill.group(),
            skill.description(),
            skill.broader(),
            skill.related());
      }
    }
  }

  private void roles(Path path) throws IOException {
    try (CsvFile file = new CsvFile(path, "code,title,family,level,description,occupation")) {
      for (Role role : catalogue.roles()) {
        file.row(
            role.code(),
            role.title(),
            role.family(),
            role.level(),
            role.description(),
            role.occupation());
      }
    }
  }

  private void requirements(Path path) throws IOException {
    try (CsvFile file = new CsvFile(path, "role,skill,minimum,weight,required")) {
      for (Role role : imported ? List.<Role>of() : catalogue.roles()) {
        for (Requirement asked : role.requirements()) {
          file.row(role.code(), asked.skill(), asked.minimum(), asked.weight(), asked.required());
        }
      }
    }
  }

  private void courses(Path path) throws IOException {
    try (CsvFile file =
        new CsvFile(path, "code,title,provider,language,hours,skills,level_to,description")) {
      for (Course course : imported ? List.<Course>of() : catalogue.courses()) {
        file.row(
            course.code(),
            course.title(),
            course.provider(),
            course.language(),
            course.hours(),
            course.skills(),
            course.levelTo(),
            course.description());
      }
    }
  }
}
