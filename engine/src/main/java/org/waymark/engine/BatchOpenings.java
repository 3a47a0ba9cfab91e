package org.waymark.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Openings as a batch needs them: each distinct (skill, minimum) that any of them asks for is one
 * row, an opening is a list of rows with weights, those required first, the heaviest first.
 * Immutable.
 */
final class BatchOpenings {
  final int[] start;
  final int[] required;
  final int[] row;
  final int[] weight;

  /** Rows of a skill lie side by side: from {@code firstRow[skill]} to the next, by minimum. */
  final int[] firstRow;

  final byte[] minimum;

  BatchOpenings(List<Requirements> openings, int skills) {
    this.firstRow = new int[skills + 1];
    int[] keys = keys(openings);
    this.minimum = new byte[keys.length];
    for (int at = 0; at < keys.length; at++) {
      minimum[at] = (byte) (keys[at] % Limits.LEVELS + 1);
      firstRow[keys[at] / Limits.LEVELS + 1]++;
    }
    for (int skill = 0; skill < skills; skill++) {
      firstRow[skill + 1] += firstRow[skill];
    }
    this.start = new int[openings.size() + 1];
    this.required = new int[openings.size()];
    for (int o = 0; o < openings.size(); o++) {
      start[o + 1] = start[o] + openings.get(o).size();
    }
    this.row = new int[start[openings.size()]];
    this.weight = new int[row.length];
    for (int o = 0; o < openings.size(); o++) {
      fill(o, openings.get(o), keys);
    }
  }

  private static int key(Requirement r) {
    return r.skill() * Limits.LEVELS + r.minimum() - 1;
  }

  private static int[] keys(List<Requirements> openings) {
    return openings.stream()
        .flatMapToInt(o -> o.all().stream().mapToInt(BatchOpenings::key))
        .sorted()
        .distinct()
        .toArray();
  }

  private void fill(int opening, Requirements asked, int[] keys) {
    int at = start[opening];
    List<Requirement> order =
        asked.all().stream()
            .sorted(
                (a, b) ->
                    a.required() == b.required() ? b.weight() - a.weight() : a.required() ? -1 : 1)
            .toList();
    for (Requirement r : order) {
      row[at] = Arrays.binarySearch(keys, key(r));
      weight[at++] = r.weight();
      required[opening] += r.required() ? 1 : 0;
    }
  }

  int size() {
    return required.length;
  }

  int rows() {
    return minimum.length;
  }
}
