package org.waymark.samples;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the company: its skills, families, roles and courses, in the order of their files.
 */
record Catalogue(
    List<Named> skillGroups,
    Map<String, Skill> skillsByCode,
    List<Named> families,
    Map<String, Role> rolesByCode,
    List<Course> courses) {

  Skill skill(String code) {
    return known(skillsByCode.get(code), code);
  }

  Role role(String code) {
    return known(rolesByCode.get(code), code);
  }

  Collection<Skill> skills() {
    return skillsByCode.values();
  }

  Collection<Role> roles() {
    return rolesByCode.values();
  }

  private static <T> T known(@Nullable T found, String code) {
    if (found == null) {
      throw new IllegalStateException("Nothing is called " + code);
    }
    return found;
  }
}
