package org.waymark.app.opportunities.store;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.model.Change;

/** A change of state as columns of its row. */
final class Changes {
  private Changes() {}

  static Map<String, @Nullable Object> columns(String state, Change change) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("state", state);
    columns.put("at", change.at().atOffset(ZoneOffset.UTC));
    columns.put("by", change.by() == null ? null : change.by().value());
    columns.put("why", change.why());
    return columns;
  }
}
