package org.waymark.app.matching.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.app.CompanyTest;
import org.waymark.app.matching.model.Change;
import org.waymark.app.matching.model.LogPosition;

@CompanyTest
class ChangeLogTest {
  private final ChangeLog log;
  private final DataSource database;

  ChangeLogTest(ChangeLog log, DataSource database) {
    this.log = log;
    this.database = database;
  }

  private List<UUID> read(LogPosition position) {
    ChangeLog.Moment moment = log.moment();
    List<Change> changes = log.after(position.high(), position.missing());
    position.read(
        changes.stream().map(Change::id).toList(), moment.oldestRunning(), moment.nextNumber());
    return changes.stream().map(Change::subject).toList();
  }

  private static void note(Connection connection, UUID subject) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into matching.change (at, kind, subject) values ('epoch', 'person', '%s')"
              .formatted(subject));
    }
  }

  @Test
  void aChangeThatCommitsLateIsReadThoughLaterOnesWereReadBefore() throws SQLException {
    UUID slow = UUID.randomUUID();
    UUID quick = UUID.randomUUID();
    LogPosition position = log.end();
    try (Connection slowOne = database.getConnection()) {
      slowOne.setAutoCommit(false);
      note(slowOne, slow);
      log.note(Change.Kind.PERSON, quick);
      assertThat(read(position)).containsExactly(quick);
      assertThat(read(position)).isEmpty();
      assertThat(read(position)).isEmpty();
      slowOne.commit();
    }
    assertThat(read(position)).containsExactly(slow);
    assertThat(position.missing()).isEmpty();
  }

  @Test
  void aChangeUnderWayAtTheStartIsRead() throws SQLException {
    UUID slow = UUID.randomUUID();
    LogPosition position;
    try (Connection slowOne = database.getConnection()) {
      slowOne.setAutoCommit(false);
      note(slowOne, slow);
      position = log.end();
      slowOne.commit();
    }
    assertThat(read(position)).containsExactly(slow);
  }

  @Test
  void aChangeThatIsTakenBackIsForgottenInTheEnd() throws SQLException {
    LogPosition position = log.end();
    try (Connection slowOne = database.getConnection()) {
      slowOne.setAutoCommit(false);
      note(slowOne, UUID.randomUUID());
      log.note(Change.Kind.PERSON, UUID.randomUUID());
      read(position);
      slowOne.rollback();
    }
    assertThat(position.missing()).hasSize(1);
    read(position);
    read(position);
    assertThat(position.missing()).isEmpty();
  }
}
