package org.waymark.app;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.waymark.app.console.CommandLine;
import org.waymark.app.console.FreePort;

/** The application: modules below this package, assembled by Spring. */
@Modulithic(
    systemName = "Waymark",
    sharedModules = {"kernel", "shell", "audit", "database"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {
  static void main(String[] args) {
    if (args.length > 0 && args[0].equals("command")) {
      System.exit(
          CommandLine.run(
              () -> new SpringApplicationBuilder(Application.class),
              Arrays.copyOfRange(args, 1, args.length)));
    }
    SpringApplication application = new SpringApplication(Application.class);
    application.addListeners(new FreePort());
    application.run(args);
  }
}
