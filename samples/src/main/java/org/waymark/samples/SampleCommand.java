package org.waymark.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command line of the generator; a wrong option is answered in one sentence. */
public final class SampleCommand {
  private static final String USAGE =
      "--out DIR [--people N] [--seed S] [--today YYYY-MM-DD] [--bias B] "
          + "[--esco CLASSIFICATION.zip RELATIONS.zip]";
  private static final Set<String> KNOWN =
      Set.of("--out", "--people", "--seed", "--today", "--bias", "--esco");

  private SampleCommand() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      Map<String, List<String>> options = options(args);
      Path dir = Path.of(one(options, "--out", ""));
      SampleSpec spec = spec(options);
      SampleCompany.generate(spec).writeTo(dir);
      out.println("Wrote " + spec.people() + " people to " + dir);
      return 0;
    } catch (IllegalArgumentException | DateTimeException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (IOException e) {
      err.println("Could not read or write: " + e.getMessage());
      return 1;
    }
  }

  private static SampleSpec spec(Map<String, List<String>> options) {
    SampleSpec spec =
        SampleSpec.of(
                Integer.parseInt(one(options, "--people", "1200")),
                Long.parseLong(one(options, "--seed", "1")),
                LocalDate.parse(one(options, "--today", "2026-11-23")))
            .withPlantedBias(Double.parseDouble(one(options, "--bias", "0")));
    List<String> esco = options.getOrDefault("--esco", List.of());
    if (esco.isEmpty()) {
      return spec;
    }
    if (esco.size() != 2) {
      throw new IllegalArgumentException("--esco takes two archives");
    }
    return spec.onEsco(Path.of(esco.get(0)), Path.of(esco.get(1)));
  }

  private static Map<String, List<String>> options(List<String> args) {
    Map<String, List<String>> options = new HashMap<>();
    for (int i = 0; i < args.size(); ) {
      if (!KNOWN.contains(args.get(i))) {
        throw new IllegalArgumentException("Unknown option " + args.get(i));
      }
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
    if (values.size() != 1 || values.getFirst().isEmpty()) {
      throw new IllegalArgumentException(name + " takes one value");
    }
    return values.getFirst();
  }
}
