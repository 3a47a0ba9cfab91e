package org.waymark.engine.learn;

import java.util.ArrayList;
import java.util.List;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/** The names that have a vector, with their words, by group. */
final class Examples {
  final List<PackedVector> vectors = new ArrayList<>();
  final List<int[]> words = new ArrayList<>();
  final List<int[]> groups = new ArrayList<>();

  Examples(List<List<String>> groups, TextVectors known, int size, WordTable table) {
    for (List<String> group : groups) {
      List<Integer> members = new ArrayList<>();
      for (String name : group.stream().distinct().toList()) {
        PackedVector vector = known.of(name);
        if (vector != null) {
          members.add(vectors.size());
          vectors.add(sized(vector, size));
          words.add(table.of(name));
        }
      }
      if (members.size() > 1) {
        this.groups.add(members.stream().mapToInt(i -> i).toArray());
      }
    }
  }

  /** Vectors of two encoders are never mixed. */
  static PackedVector sized(PackedVector vector, int size) {
    if (vector.size() != size) {
      throw new IllegalArgumentException(
          "A map of vectors of %d values knows none of %d.".formatted(size, vector.size()));
    }
    return vector;
  }
}
