package org.waymark.app.skills.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Which skills the occupations of a group ask for. Groups are those of the code: the first four
 * signs, in doubt steadied by the wider group of the first three.
 */
final class Relatives {
  private static final int NEAR = 4;
  private static final int WIDE = 3;
  private static final int STEADYING = 4; // as many occupations as the wider group stands for
  private static final double OPTIONAL = 0.5;

  /** One group. */
  private static final class Group {
    int occupations;
    final Map<Integer, Double> asked = new HashMap<>();
  }

  private final Map<String, Group> groups = new HashMap<>();

  static String wide(String code) {
    return code.substring(0, Math.min(WIDE, code.length()));
  }

  private static String near(String code) {
    return "=" + code.substring(0, Math.min(NEAR, code.length()));
  }

  void occupation(String code) {
    group(near(code)).occupations++;
    group(wide(code)).occupations++;
  }

  void asks(String code, int skill, boolean essential) {
    double much = essential ? 1 : OPTIONAL;
    group(near(code)).asked.merge(skill, much, Double::sum);
    group(wide(code)).asked.merge(skill, much, Double::sum);
  }

  private Group group(String key) {
    return groups.computeIfAbsent(key, _ -> new Group());
  }

  /** Of the relatives that ask for the skill, 0 to 1; to be optional counts half. */
  double share(String code, int skill) {
    Group wide = group(wide(code));
    Group near = group(near(code));
    double widely = wide.asked.getOrDefault(skill, 0.0) / Math.max(1, wide.occupations);
    return (near.asked.getOrDefault(skill, 0.0) + STEADYING * widely)
        / (near.occupations + STEADYING);
  }
}
