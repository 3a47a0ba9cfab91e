package org.waymark.app.mobility.border.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.TaskOwner;

/** Reads tasks from rows. */
final class TaskRows {
  private TaskRows() {}

  static BorderTask read(ResultSet row, int nr) throws SQLException {
    @Nullable Timestamp done = row.getTimestamp("done_at");
    @Nullable UUID by = row.getObject("done_by", UUID.class);
    return new BorderTask(
        row.getObject("id", UUID.class),
        row.getObject("pack", UUID.class),
        row.getObject("nr", Integer.class),
        row.getString("title"),
        Area.of(row.getString("area")).orElseThrow(),
        TaskOwner.of(row.getString("owner")).orElseThrow(),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("blocking"),
        done == null ? null : done.toInstant(),
        by == null ? null : new PersonId(by));
  }
}
