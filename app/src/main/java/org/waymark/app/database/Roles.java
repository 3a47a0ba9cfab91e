package org.waymark.app.database;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sets up the everyday roles on an embedded server: {@code waymark_owner} owns the database and
 * migrates it; {@code waymark_app} owns nothing and may only read and write rows, so that an
 * append-only table can mean it.
 */
final class Roles {
  static final String OWNER = "waymark_owner";
  static final String APP = "waymark_app";
  static final String DATABASE = "waymark";

  private Roles() {}

  static Connection ensure(LocalPostgres server) {
    String owner = derived(server.password(), OWNER);
    String app = derived(server.password(), APP);
    try (var admin =
            DriverManager.getConnection(
                server.url("postgres"), server.superuser(), server.password());
        var s = admin.createStatement()) {
      role(s, OWNER, owner);
      role(s, APP, app);
      if (!exists(s, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        createDatabase(s, DATABASE);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded PostgreSQL could not be set up", e);
    }
    grant(server, DATABASE, owner);
    return new Connection(server.url(DATABASE), OWNER, owner, APP, app);
  }

  static void createDatabase(Statement s, String name) throws SQLException {
    s.execute("create database " + name + " owner " + OWNER);
    s.execute("revoke all on database " + name + " from public");
    s.execute("grant connect, temporary on database " + name + " to " + APP);
  }

  /**
   * What the owner creates later is readable and writable, never changeable, by the application.
   */
  static void grant(LocalPostgres server, String database, String ownerPassword) {
    try (var c = DriverManager.getConnection(server.url(database), OWNER, ownerPassword);
        var s = c.createStatement()) {
      s.execute("alter default privileges grant usage on schemas to " + APP);
      s.execute(
          "alter default privileges grant select, insert, update, delete on tables to " + APP);
      s.execute("alter default privileges grant usage, select on sequences to " + APP);
    } catch (SQLException e) {
      throw new IllegalStateException("The roles of the database could not be set up", e);
    }
  }

  private static void role(Statement s, String name, String password) throws SQLException {
    if (!exists(s, "select 1 from pg_roles where rolname = '" + name + "'")) {
      s.execute("create role " + name + " login password '" + password + "'");
    }
  }

  private static boolean exists(Statement s, String query) throws SQLException {
    try (var rows = s.executeQuery(query)) {
      return rows.next();
    }
  }

  private static String derived(String secret, String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
