package org.waymark.engine;

import java.util.Arrays;

/**
 * What one person earns wherever a skill is asked for: for each skill asked for, and each minimum,
 * the best credit over all that the person holds. An open hash over the skills that earn anything.
 */
final class Earned {
  private int[] skills;
  private byte[] credits;
  private int size;
  private int mask;

  private Earned(int atMost) {
    int slots = Integer.highestOneBit(Math.max(2, 2 * atMost)) * 2;
    skills = new int[slots];
    Arrays.fill(skills, -1);
    credits = new byte[slots * Limits.LEVELS];
    mask = slots - 1;
  }

  static Earned of(Profile profile, SkillGraph graph) {
    Links asked = graph.backward();
    int atMost = profile.size();
    for (int i = 0; i < profile.size(); i++) {
      int held = profile.codeAt(i) / Holding.CODES;
      atMost += asked.end(held) - asked.start(held);
    }
    var earned = new Earned(Math.min(atMost, graph.skills()));
    for (int i = 0; i < profile.size(); i++) {
      earned.add(profile.codeAt(i), asked);
    }
    return earned;
  }

  private void add(int holding, Links asked) {
    int held = holding / Holding.CODES;
    int code = holding % Holding.CODES;
    raise(held, SkillGraph.SAME, code);
    for (int at = asked.start(held); at < asked.end(held); at++) {
      raise(asked.skill(at), asked.similarity(at), code);
    }
  }

  private void raise(int skill, int similarity, int code) {
    int slot = slot(skill);
    size += skills[slot] < 0 ? 1 : 0;
    skills[slot] = skill;
    int table = CreditTable.at(similarity, code);
    for (int minimum = 1; minimum <= Limits.LEVELS; minimum++) {
      int at = slot * Limits.LEVELS + minimum - 1;
      int credit = CreditTable.credit(table, minimum);
      credits[at] = (byte) Math.max(credit, credits[at] & 0xff);
    }
  }

  private int slot(int skill) {
    int at = (skill * 0x9e3779b9) >>> 7 & mask;
    while (skills[at] >= 0 && skills[at] != skill) {
      at = (at + 1) & mask;
    }
    return at;
  }

  int credit(int skill, int minimum) {
    int slot = slot(skill);
    return skills[slot] < 0 ? 0 : credits[slot * Limits.LEVELS + minimum - 1] & 0xff;
  }

  int size() {
    return size;
  }

  /** Slots run from 0; free ones have no skill. */
  int slots() {
    return skills.length;
  }

  /** The skill of a slot, or -1. */
  int skillAt(int slot) {
    return skills[slot];
  }

  int creditAt(int slot, int minimum) {
    return credits[slot * Limits.LEVELS + minimum - 1] & 0xff;
  }
}
