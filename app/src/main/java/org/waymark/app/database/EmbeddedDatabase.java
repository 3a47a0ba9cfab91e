package org.waymark.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The database of a data folder: started by us, or already running for another process. */
final class EmbeddedDatabase implements AutoCloseable {
  private final @Nullable LocalPostgres server;
  private final Connection connection;

  private EmbeddedDatabase(@Nullable LocalPostgres server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  /**
   * @param attach whether a server that already runs for this folder will do
   */
  static EmbeddedDatabase open(Path data, boolean attach) throws IOException {
    Path home = data.resolve("postgres");
    LocalPostgres server;
    try {
      server = LocalPostgres.start(home, true);
    } catch (DatabaseInUse e) {
      if (attach) {
        return new EmbeddedDatabase(null, Connection.read(home));
      }
      throw e;
    }
    Connection connection = Roles.ensure(server);
    connection.write(home);
    return new EmbeddedDatabase(server, connection);
  }

  Connection connection() {
    return connection;
  }

  /** The process of the server that we started. */
  long pid() {
    return Objects.requireNonNull(server).pid();
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
    }
  }
}
