package org.waymark.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class LocalPostgresTest {
  @TempDir Path data;

  private static String one(Connection c, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(c.url(), c.appUser(), c.appPassword());
        var rows = connection.createStatement().executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static void asOwner(Connection c, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(c.url(), c.ownerUser(), c.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void dataSurviveAKilledServerAndTheNextStartRecovers()
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var first = EmbeddedDatabase.open(data, false)) {
      asOwner(first.connection(), "create schema walk");
      asOwner(first.connection(), "create table walk.step (n int)");
      asOwner(first.connection(), "insert into walk.step values (42)");
      ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      server.onExit().get();
    }
    try (var second = EmbeddedDatabase.open(data, false)) {
      assertThat(one(second.connection(), "select n from walk.step")).isEqualTo("42");
    }
  }

  @Test
  void aServerKilledWhileInUseComesBackAtTheSameAddressWithItsData()
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var database = EmbeddedDatabase.open(data, false)) {
      asOwner(database.connection(), "create schema walk");
      asOwner(database.connection(), "create table walk.step (n int)");
      asOwner(database.connection(), "insert into walk.step values (42)");
      long killed = database.pid();
      ProcessHandle server = ProcessHandle.of(killed).orElseThrow();
      server.destroyForcibly();
      server.onExit().get();
      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  assertThat(one(database.connection(), "select n from walk.step"))
                      .isEqualTo("42"));
      assertThat(database.pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void anotherProcessMayAttachButNotStart() throws IOException, SQLException {
    try (var _ = EmbeddedDatabase.open(data, false)) {
      try (var attached = EmbeddedDatabase.open(data, true)) {
        assertThat(one(attached.connection(), "select current_user")).isEqualTo("waymark_app");
      }
      assertThatThrownBy(() -> EmbeddedDatabase.open(data, false))
          .isInstanceOf(DatabaseInUse.class)
          .hasMessageContaining("--data");
    }
  }

  @Test
  void theApplicationsRoleCannotChangeTheSchema() throws IOException {
    try (var database = EmbeddedDatabase.open(data, false)) {
      assertThatThrownBy(() -> one(database.connection(), "create schema mine"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }
}
