package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.ExceptionLife.Stage;
import org.waymark.app.policy.model.ExceptionRequest;

/** Requests for exceptions as rows. */
final class ExceptionRows {
  private ExceptionRows() {}

  static Map<String, @Nullable Object> write(ExceptionRequest r) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", r.id());
    row.put("person", r.person().value());
    row.put("kind", r.kind().code());
    row.put("subject", r.subject());
    row.put(
        "rules",
        r.rules().stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}")));
    row.put("why", r.why());
    row.put("version", r.version().number());
    row.put("asked_at", Timestamp.from(r.askedAt()));
    row.put("state", r.stage().code());
    row.put("decider", r.decider().value());
    row.put("decider_as", r.deciderAs().code());
    row.put("hours", r.hours());
    row.put("due_at", Timestamp.from(r.dueAt()));
    row.put("remind_at", r.remindAt() == null ? null : Timestamp.from(r.remindAt()));
    row.put("expires_on", r.expiresOn());
    return row;
  }

  static ExceptionRequest read(ResultSet row, int nr) throws SQLException {
    Timestamp remind = row.getTimestamp("remind_at");
    return new ExceptionRequest(
        row.getObject("id", UUID.class),
        Sql.person(row, "person"),
        MoveKind.of(row.getString("kind")).orElseThrow(),
        row.getObject("subject", UUID.class),
        GrantedStore.rules((String[]) row.getArray("rules").getArray()),
        row.getString("why"),
        new PolicyVersion(row.getInt("version")),
        row.getTimestamp("asked_at").toInstant(),
        Stage.of(row.getString("state")),
        Sql.person(row, "decider"),
        Decider.of(row.getString("decider_as")).orElseThrow(),
        row.getInt("hours"),
        row.getTimestamp("due_at").toInstant(),
        remind == null ? null : remind.toInstant(),
        row.getObject("expires_on", LocalDate.class));
  }
}
