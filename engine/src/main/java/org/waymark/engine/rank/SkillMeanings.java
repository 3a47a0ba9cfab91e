package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.List;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/** Skills for a text by the meaning of their names and descriptions. */
final class SkillMeanings {
  private static final int PASSAGES = 40;

  private final LabelVectors preferred;
  private final LabelVectors names;
  private final LabelVectors descriptions;
  private final int[][] rows;

  SkillMeanings(List<SkillNames> all, TextVectors vectors, int size) {
    preferred = new LabelVectors(size);
    names = new LabelVectors(size);
    descriptions = new LabelVectors(size);
    rows = new int[all.size()][0];
    for (int skill = 0; size > 0 && skill < rows.length; skill++) {
      add(skill, all.get(skill), vectors);
    }
  }

  private void add(int skill, SkillNames own, TextVectors vectors) {
    PackedVector first = vectors.of(own.all.getFirst());
    if (first != null) {
      preferred.add(skill, first);
    }
    List<Integer> added = new ArrayList<>();
    for (String name : own.embedded()) {
      PackedVector v = vectors.of(name);
      if (v != null) {
        added.add(names.rows());
        names.add(skill, v);
      }
    }
    rows[skill] = added.stream().mapToInt(i -> i).toArray();
    PackedVector description = own.description.isEmpty() ? null : vectors.of(own.description);
    if (description != null) {
      descriptions.add(skill, description);
    }
  }

  boolean any() {
    return names.rows() > 0;
  }

  float[] preferred(PackedVector text, int skills) {
    return preferred.scores(text, skills);
  }

  float[] anyName(PackedVector text, int skills) {
    return names.scores(text, skills);
  }

  float[] description(PackedVector text, int skills) {
    return descriptions.scores(text, skills);
  }

  /** For each chosen skill the greatest cosine of a passage and a name. */
  float[] passages(String text, int[] chosen, TextVectors vectors) {
    float[] best = new float[chosen.length];
    for (String passage : Passages.of(text, PASSAGES)) {
      PackedVector v = vectors.of(passage);
      for (int i = 0; v != null && i < chosen.length; i++) {
        for (int row : rows[chosen[i]]) {
          best[i] = Math.max(best[i], names.dot(row, v));
        }
      }
    }
    return best;
  }
}
