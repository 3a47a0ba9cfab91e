package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

class ModularityTests {
  private final ApplicationModules modules = ApplicationModules.of(Application.class);

  @Test
  void bordersHold() {
    modules.verify();
  }

  /**
   * The file spares the application the reading of all its classes at start; write it anew with
   * -DwriteModules.
   */
  @Test
  void theModuleListIsUpToDate() throws IOException {
    Path file = Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);
    String now = new ApplicationModulesExporter(modules).toJson();
    if (Boolean.getBoolean("writeModules") || !Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
    }
    assertThat(file).content().isEqualTo(now);
  }
}
