package org.waymark.app.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without spring.datasource.url we bring our own PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  LocalPostgres postgres(@Value("${waymark.home}") Path home) throws IOException {
    return LocalPostgres.start(home, true);
  }

  @Bean
  JdbcConnectionDetails connection(LocalPostgres pg) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return pg.user();
      }

      @Override
      public String getPassword() {
        return pg.password();
      }

      @Override
      public String getJdbcUrl() {
        return pg.url();
      }
    };
  }
}
