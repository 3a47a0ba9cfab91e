package org.waymark.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the measurements ran on, in general terms: no name of a host, no path. */
public final class Machine {
  private Machine() {}

  public static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** For a file's name: as "2-core-intel-r-xeon-r-processor". */
  public static String slug() {
    String model = model().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return processors() + "-core-" + model.replaceAll("^-|-$", "");
  }

  public static Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("processors", processors());
    facts.put("model", model());
    facts.put("memory", line("/proc/meminfo", "MemTotal").replaceAll("\\s+", " "));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    return facts;
  }

  private static String model() {
    String model = line("/proc/cpuinfo", "model name");
    return model.isBlank() ? System.getProperty("os.arch") : model.replaceAll("\\s+", " ");
  }

  /** One, five and fifteen minutes; empty where the system does not say. */
  public static String load() {
    try {
      String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ", 4);
      return parts[0] + " " + parts[1] + " " + parts[2];
    } catch (IOException e) {
      return "";
    }
  }

  private static String line(String file, String key) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(l -> l.startsWith(key))
          .findFirst()
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** Bytes in use after everything unused was collected. */
  public static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
