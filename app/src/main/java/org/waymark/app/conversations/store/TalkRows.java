package org.waymark.app.conversations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.kernel.PersonId;

/** Conversations out of their rows. */
final class TalkRows {
  static final String SELECT =
      """
      select t.*, array(select x.starts_at from conversations.talk_time x
        where x.talk = t.id and x.sequence = t.sequence order by x.nr) as times
      from conversations.talk t
      """;

  private TalkRows() {}

  static Talk talk(ResultSet row, int nr) throws SQLException {
    return new Talk(
        new TalkId(Sql.uuid(row, "id")),
        Sql.person(row, "person"),
        Sql.person(row, "manager"),
        Sql.person(row, "organizer"),
        row.getInt("minutes"),
        row.getString("place"),
        state(row),
        row.getInt("sequence"));
  }

  private static TalkState state(ResultSet row) throws SQLException {
    Instant start = Sql.instant(row, "starts_at");
    return switch (TalkStage.of(row.getString("state"))) {
      case PROPOSED -> proposed(row);
      case PLANNED -> new TalkState.Planned(Objects.requireNonNull(start));
      case HELD -> new TalkState.Held(Objects.requireNonNull(start));
      case CANCELLED -> new TalkState.Cancelled(start);
    };
  }

  private static TalkState proposed(ResultSet row) throws SQLException {
    @Nullable UUID asked = row.getObject("asked", UUID.class);
    List<Instant> times =
        Arrays.stream((Timestamp[]) row.getArray("times").getArray())
            .map(Timestamp::toInstant)
            .toList();
    return new TalkState.Proposed(new PersonId(Objects.requireNonNull(asked)), times);
  }
}
