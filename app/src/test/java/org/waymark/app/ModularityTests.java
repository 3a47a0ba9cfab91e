package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.json.JsonMapper;

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
    assertThat(inAnyOrder(Files.readString(file))).isEqualTo(inAnyOrder(now));
  }

  /** Lists in the file are sets: their order is nobody's promise. */
  private static Object inAnyOrder(String json) {
    return ordered(JsonMapper.shared().readValue(json, Object.class));
  }

  private static Object ordered(Object node) {
    return switch (node) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .collect(
                  Collectors.toMap(e -> String.valueOf(e.getKey()), e -> ordered(e.getValue())));
      case List<?> list -> list.stream().map(ModularityTests::ordered).collect(Collectors.toSet());
      default -> node;
    };
  }
}
