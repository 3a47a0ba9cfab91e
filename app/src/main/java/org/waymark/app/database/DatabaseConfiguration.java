package org.waymark.app.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without spring.datasource.url we bring our own PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(
      @Value("${waymark.data}") Path data, @Value("${waymark.attach:false}") boolean attach)
      throws IOException {
    return EmbeddedDatabase.open(data, attach);
  }

  @Bean
  JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
    Connection c = database.connection();
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return c.appUser();
      }

      @Override
      public String getPassword() {
        return c.appPassword();
      }

      @Override
      public String getJdbcUrl() {
        return c.url() + "?reWriteBatchedInserts=true&ApplicationName=waymark";
      }
    };
  }

  @Bean
  FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
    Connection c = database.connection();
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return c.ownerUser();
      }

      @Override
      public String getPassword() {
        return c.ownerPassword();
      }

      @Override
      public String getJdbcUrl() {
        return c.url();
      }
    };
  }
}
