package org.waymark.app.matching.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** The log of who was shown at which place of which list to whom; nothing in it changes. */
@Repository
public class Exposure {
  private static final String INSERT =
      """
      insert into matching.exposure (at, list, opening, person, place, score, viewer, policy)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private final JdbcTemplate batch;

  Exposure(JdbcTemplate batch) {
    this.batch = batch;
  }

  /** Whose list it was: of people for an opening, or of openings for a person. */
  public enum Shown {
    SLATE,
    MATCHES,
    /** People of a round, for those who rank them. */
    ROUND
  }

  /**
   * One line shown.
   *
   * @param place null where it was shown without one
   * @param viewer the account that saw it
   */
  public record Line(
      Instant at,
      Shown list,
      OpeningId opening,
      PersonId person,
      @Nullable Integer place,
      int score,
      UUID viewer,
      String policy) {}

  public void add(Collection<Line> lines) {
    List<@Nullable Object[]> rows = lines.stream().map(Exposure::row).toList();
    batch.batchUpdate(INSERT, rows);
  }

  private static @Nullable Object[] row(Line line) {
    return new @Nullable Object[] {
      Timestamp.from(line.at()),
      line.list().name().toLowerCase(Locale.ROOT),
      line.opening().value(),
      line.person().value(),
      line.place(),
      line.score(),
      line.viewer(),
      line.policy()
    };
  }
}
