package org.waymark.app.access.web;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Hat;

/** Public for the generated template classes only. */
public record AccessTableView(List<Hat> hats, List<Row> rows) {
  public record Row(
      String method, String route, boolean strangers, boolean everyone, Set<Hat> hats) {
    public boolean open(Hat hat) {
      return strangers || everyone || hats.contains(hat);
    }
  }
}
