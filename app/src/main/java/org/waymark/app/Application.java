package org.waymark.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: modules below this package, assembled by Spring. */
@Modulithic(
    systemName = "Waymark",
    sharedModules = {"kernel", "shell", "audit", "database"})
@SpringBootApplication
public class Application {
  static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
