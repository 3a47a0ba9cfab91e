package org.waymark.app.shell;

import java.util.List;

/** Who will know, and when: people and groups against stages. */
public record Stages(List<Words> stages, List<Row> rows) {
  /**
   * What one person or group knows.
   *
   * @param knows one for each stage
   * @param mine the manager's row, set in bold
   */
  public record Row(Words who, List<Boolean> knows, boolean mine) {}
}
