package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ModularityTests {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final ApplicationModules modules = ApplicationModules.of(Application.class);

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
    Map<String, Object> now = read(new ApplicationModulesExporter(modules).toJson());
    if (Boolean.getBoolean("writeModules")) {
      Files.writeString(file, JSON.writeValueAsString(now) + "\n");
    }
    assertThat(read(Files.readString(file)))
        .as("the list; write it with -DwriteModules=true")
        .isEqualTo(now);
  }

  /** Modules in the order in which they are set up, what belongs to each sorted. */
  private static Map<String, Object> read(String json) {
    Map<String, Object> modules = new LinkedHashMap<>();
    ((Map<?, ?>) JSON.readValue(json, Object.class))
        .forEach((name, module) -> modules.put(name.toString(), sorted(module)));
    return modules;
  }

  private static Object sorted(Object node) {
    return switch (node) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), sorted(value)));
        yield sorted;
      }
      case List<?> list ->
          list.stream()
              .map(ModularityTests::sorted)
              .sorted(Comparator.comparing(Object::toString))
              .toList();
      default -> node;
    };
  }
}
