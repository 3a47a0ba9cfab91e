package org.waymark.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Up to 64 people side by side: for each row of the openings one byte of credit for each of them.
 */
final class Batch {
  static final int LANES = 64;

  private final BatchOpenings openings;
  private final SkillGraph graph;
  private final byte[] credit;
  private final int[] most;
  private final int[] touched;
  private int touchedRows;

  Batch(BatchOpenings openings, SkillGraph graph) {
    this.openings = openings;
    this.graph = graph;
    this.credit = new byte[openings.rows() * LANES];
    this.most = new int[openings.rows()];
    this.touched = new int[openings.rows()];
  }

  /** Lane i is the i-th person. */
  void load(List<Profile> people) {
    for (int i = 0; i < touchedRows; i++) {
      int row = touched[i];
      most[row] = 0;
      Arrays.fill(credit, row * LANES, (row + 1) * LANES, (byte) 0);
    }
    touchedRows = 0;
    for (int lane = 0; lane < people.size(); lane++) {
      Profile p = people.get(lane);
      for (int i = 0; i < p.size(); i++) {
        add(lane, p.codeAt(i));
      }
    }
  }

  private void add(int lane, int holding) {
    int held = holding / Holding.CODES;
    int code = holding % Holding.CODES;
    raise(lane, held, SkillGraph.SAME, code);
    Links asked = graph.backward();
    int end = asked.end(held);
    for (int at = asked.start(held); at < end; at++) {
      raise(lane, asked.skill(at), asked.similarity(at), code);
    }
  }

  private void raise(int lane, int skill, int similarity, int code) {
    int end = openings.firstRow[skill + 1];
    int table = CreditTable.at(similarity, code);
    for (int row = openings.firstRow[skill]; row < end; row++) {
      int earned = CreditTable.credit(table, openings.minimum[row]);
      int at = row * LANES + lane;
      if (earned > (credit[at] & 0xff)) {
        credit[at] = (byte) earned;
        if (most[row] == 0) {
          touched[touchedRows++] = row;
        }
        most[row] = Math.max(most[row], earned);
      }
    }
  }

  byte[] credit() {
    return credit;
  }

  /** No lane reaches more than this for an opening, the gate's value included. */
  int bound(int opening, int gateThreshold) {
    int at = openings.start[opening];
    int gated = at + openings.required[opening];
    int bound = TopHits.GATE;
    for (; at < gated; at++) {
      int best = most[openings.row[at]];
      bound = (bound + openings.weight[at] * best) & (best < gateThreshold ? ~TopHits.GATE : -1);
    }
    int end = openings.start[opening + 1];
    for (; at < end; at++) {
      bound += openings.weight[at] * most[openings.row[at]];
    }
    return bound;
  }
}
