package org.waymark.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(
    systemName = "Waymark",
    sharedModules = {"database", "shell"})
@SpringBootApplication
public class Application {
  static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
