package org.waymark.engine.rank;

import java.util.Map;
import org.waymark.engine.vector.PackedVector;

/** The mean meaning of the skills of each role, weighted, less the mean of all roles. */
final class Centres {
  private final PackedVector[] centres;

  Centres(WeightedRows skills, int roles, Map<Integer, PackedVector> meaning, int size) {
    float[][] sums = new float[roles][size];
    float[] mean = new float[size];
    for (int role = 0; role < roles; role++) {
      int[] columns = skills.columns(role);
      float total = 0;
      for (int i = 0; i < columns.length; i++) {
        PackedVector v = meaning.get(columns[i]);
        if (v != null) {
          float weight = skills.values(role)[i];
          float[] values = v.unpacked();
          for (int k = 0; k < size; k++) {
            sums[role][k] += weight * values[k];
          }
          total += weight;
        }
      }
      for (int k = 0; k < size && total > 0; k++) {
        sums[role][k] /= total;
        mean[k] += sums[role][k] / roles;
      }
    }
    centres = new PackedVector[roles];
    for (int role = 0; role < roles; role++) {
      for (int k = 0; k < size; k++) {
        sums[role][k] -= mean[k];
      }
      centres[role] = PackedVector.unit(sums[role]);
    }
  }

  float[] cosines(int role) {
    float[] cosines = new float[centres.length];
    for (int other = 0; other < cosines.length; other++) {
      cosines[other] = centres[role].dot(centres[other]);
    }
    return cosines;
  }
}
