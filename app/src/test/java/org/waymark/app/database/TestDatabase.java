package org.waymark.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * One server for all test classes of a JVM; every application context gets its own copy of a
 * migrated template.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Started on first use; migrated once with every module's files. */
  private static final class Server {
    static final LocalPostgres IT = start();
    static final Connection ROLES = Roles.ensure(IT);

    static {
      migrateTemplate();
    }

    private static LocalPostgres start() {
      try {
        Path home = Files.createTempDirectory("waymark-test-postgres");
        LocalPostgres pg = LocalPostgres.start(home, false);
        // after every context is closed; a plain JVM hook would race them and hang 30 s
        SpringApplication.getShutdownHandlers().add(() -> close(pg, home));
        return pg;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void migrateTemplate() {
      create("template_all");
      Roles.grant(IT, "template_all", ROLES.ownerPassword());
      for (String module : modules()) {
        Flyway.configure()
            .dataSource(IT.url("template_all"), ROLES.ownerUser(), ROLES.ownerPassword())
            .locations("classpath:db/migration/" + module)
            .defaultSchema("flyway")
            .table(
                module.equals("__root")
                    ? "flyway_schema_history"
                    : "flyway_schema_history_" + module)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
      }
    }

    /** The folders below db/migration, the root first. */
    private static List<String> modules() {
      try {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/migration/*/*.sql"))
            .map(file -> path(file).replaceFirst(".*/db/migration/([^/]+)/.*", "$1"))
            .distinct()
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String path(Resource file) {
      try {
        return file.getURL().getPath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Bean
  Switch dataSource() {
    return new Switch();
  }

  /**
   * Points at one copy at a time; a new copy is a new database with its own small pool, so nothing
   * is cut.
   */
  static final class Switch extends DelegatingDataSource implements AutoCloseable {
    private @Nullable HikariDataSource pool;
    private boolean untouched;

    Switch() {
      fresh();
    }

    void fresh() {
      if (untouched) {
        untouched = false;
        return;
      }
      String name = "t" + COUNT.incrementAndGet();
      copy(name);
      close();
      var next = new HikariDataSource();
      next.setJdbcUrl(Server.IT.url(name) + "?reWriteBatchedInserts=true");
      next.setUsername(Server.ROLES.appUser());
      next.setPassword(Server.ROLES.appPassword());
      next.setMaximumPoolSize(8);
      next.setMinimumIdle(0);
      next.setIdleTimeout(10_000);
      setTargetDataSource(next);
      untouched = pool == null;
      pool = next;
    }

    @Override
    public void close() {
      if (pool != null) {
        pool.close();
      }
    }
  }

  private static void create(String name) {
    asAdmin(s -> Roles.createDatabase(s, name));
  }

  private static void copy(String name) {
    asAdmin(
        s ->
            s.execute(
                "create database "
                    + name
                    + " template template_all strategy file_copy owner "
                    + Roles.OWNER));
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }

  private static void asAdmin(Work work) {
    LocalPostgres pg = Server.IT;
    try (var c = DriverManager.getConnection(pg.url("postgres"), pg.superuser(), pg.password());
        var s = c.createStatement()) {
      work.on(s);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(LocalPostgres pg, Path home) {
    try {
      pg.close();
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
