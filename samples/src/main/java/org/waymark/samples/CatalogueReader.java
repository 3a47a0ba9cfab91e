package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the company's own catalogue from the resources; a word that refers to nothing is an error.
 */
final class CatalogueReader {
  private CatalogueReader() {}

  static Catalogue read() {
    Map<String, Skill> skills = skills();
    Map<String, Role> roles = roles();
    return new Catalogue(
        named("skill-groups.txt"), skills, named("families.txt"), roles, courses());
  }

  private static List<Named> named(String resource) {
    List<Named> named = new ArrayList<>();
    for (Table.Row row : Table.read(resource)) {
      named.add(new Named(row.text("code"), row.text("name")));
    }
    return named;
  }

  private static Map<String, Skill> skills() {
    Map<String, Skill> skills = new LinkedHashMap<>();
    for (Table.Row row : Table.read("skills.txt")) {
      Skill skill =
          new Skill(
              Slug.of(row.text("name")),
              row.text("name"),
              row.list("alternatives"),
              row.text("group"),
              row.text("description"),
              slugs(row.list("broader")),
              slugs(row.list("related")));
      if (skills.put(skill.code(), skill) != null) {
        throw new IllegalStateException("Two skills are called " + skill.code());
      }
    }
    return Neighbours.mutual(skills);
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Table.Row row : Table.read("roles.txt")) {
      Role role =
          new Role(
              Slug.of(row.text("title")),
              row.text("title"),
              row.text("family"),
              row.number("level"),
              row.text("description"),
              "",
              requirements(row.list("requirements")));
      if (roles.put(role.code(), role) != null) {
        throw new IllegalStateException("Two roles are called " + role.code());
      }
    }
    return roles;
  }

  /** {@code User research 2 14 *}: skill, minimum, weight, and a star where it is required. */
  static List<Requirement> requirements(List<String> texts) {
    List<Requirement> requirements = new ArrayList<>();
    for (String text : texts) {
      boolean required = text.endsWith("*");
      String plain = required ? text.substring(0, text.length() - 1).strip() : text;
      int weightAt = plain.lastIndexOf(' ');
      int minimumAt = plain.lastIndexOf(' ', weightAt - 1);
      requirements.add(
          new Requirement(
              Slug.of(plain.substring(0, minimumAt)),
              Integer.parseInt(plain.substring(minimumAt + 1, weightAt)),
              Integer.parseInt(plain.substring(weightAt + 1)),
              required));
    }
    return requirements;
  }

  private static List<Course> courses() {
    List<Course> courses = new ArrayList<>();
    for (Table.Row row : Table.read("courses.txt")) {
      courses.add(
          new Course(
              String.format(Locale.ROOT, "C-%03d", courses.size() + 1),
              row.text("title"),
              row.text("provider"),
              row.text("language"),
              row.number("hours"),
              slugs(row.list("skills")),
              row.number("level"),
              row.text("description")));
    }
    return courses;
  }

  static List<String> slugs(List<String> names) {
    return names.stream().map(Slug::of).toList();
  }
}
