package org.waymark.app.opportunities.endorsements;

import java.util.List;

/** People whom their manager could speak for. */
public record NudgeView(List<Row> rows) {
  public NudgeView {
    rows = List.copyOf(rows);
  }

  /** One of them, an opening, and the form. */
  public record Row(String name, String title, String href, String form) {}
}
