package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.engine.text.Words;

/** What one skill is called, the preferred name first. */
final class SkillNames {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "for", "to", "and", "with", "by");

  final List<String> all = new ArrayList<>();
  String description = "";
  float reach;

  /** The names that differ by more than the order, the endings or the small words. */
  Set<String> embedded() {
    Set<Set<String>> seen = new HashSet<>();
    Set<String> different = new LinkedHashSet<>();
    for (String name : all) {
      Set<String> stems = new HashSet<>(Words.stems(name));
      stems.removeAll(SMALL);
      if (seen.add(stems)) {
        different.add(name);
      }
    }
    return different;
  }
}
