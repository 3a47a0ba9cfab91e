package org.waymark.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

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

    private static LocalPostgres start() {
      try {
        long t = System.nanoTime();
        LocalPostgres pg = LocalPostgres.start(Path.of("target/postgres"), false);
        // after every context is closed; a plain JVM hook would race them and hang 30 s
        SpringApplication.getShutdownHandlers().add(() -> close(pg));
        log("server up", t);
        t = System.nanoTime();
        execute(pg, "drop database if exists template_all", "create database template_all");
        for (String module : java.util.List.of("__root", "people", "skills", "access")) {
          Flyway.configure()
              .dataSource(url(pg, "template_all"), pg.user(), pg.password())
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
        log("template migrated", t);
        return pg;
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
      long t = System.nanoTime();
      LocalPostgres pg = Server.IT;
      String name = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
      execute(pg, "create database " + name + " template template_all strategy file_copy");
      close();
      var next = new HikariDataSource();
      next.setJdbcUrl(url(pg, name));
      next.setUsername(pg.user());
      next.setPassword(pg.password());
      next.setMaximumPoolSize(8);
      next.setMinimumIdle(1);
      setTargetDataSource(next);
      untouched = pool == null;
      pool = next;
      log("fresh " + name, t);
    }

    @Override
    public void close() {
      if (pool != null) {
        pool.close();
      }
    }
  }

  private static String url(LocalPostgres pg, String database) {
    return pg.url().replaceFirst("/postgres$", "/" + database);
  }

  private static void execute(LocalPostgres pg, String... statements) {
    try (var c = DriverManager.getConnection(pg.url(), pg.user(), pg.password());
        var s = c.createStatement()) {
      for (String sql : statements) {
        s.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(LocalPostgres pg) {
    try {
      pg.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void log(String what, long since) {
    LoggerFactory.getLogger(TestDatabase.class)
        .info("TESTDB {} in {} ms", what, (System.nanoTime() - since) / 1_000_000);
  }
}
