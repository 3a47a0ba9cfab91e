package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code --people N --seed S --today DATE --out DIR [--bias B] [--esco CLASSIFICATION.zip
 * RELATIONS.zip]}.
 */
public final class SampleCommand {
  private static final String USAGE =
      "--people N --seed S --today DATE --out DIR [--bias B] [--esco CLASSIFICATION.zip RELATIONS.zip]";

  private SampleCommand() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> options = options(List.of(args));
    if (!options.containsKey("--out")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    SampleSpec spec =
        SampleSpec.of(
                Integer.parseInt(one(options, "--people", "1200")),
                Long.parseLong(one(options, "--seed", "1")),
                LocalDate.parse(one(options, "--today", "2026-11-23")))
            .withPlantedBias(Double.parseDouble(one(options, "--bias", "0")));
    List<String> esco = options.getOrDefault("--esco", List.of());
    if (esco.size() == 2) {
      spec = spec.onEsco(Path.of(esco.get(0)), Path.of(esco.get(1)));
    }
    SampleCompany.generate(spec).writeTo(Path.of(one(options, "--out", "")));
  }

  private static Map<String, List<String>> options(List<String> args) {
    Map<String, List<String>> options = new HashMap<>();
    for (int i = 0; i < args.size(); ) {
      int end = i + 1;
      while (end < args.size() && !args.get(end).startsWith("--")) {
        end++;
      }
      options.put(args.get(i), args.subList(i + 1, end));
      i = end;
    }
    return options;
  }

  private static String one(Map<String, List<String>> options, String name, String otherwise) {
    List<String> values = options.getOrDefault(name, List.of(otherwise));
    return values.isEmpty() ? otherwise : values.getFirst();
  }
}
