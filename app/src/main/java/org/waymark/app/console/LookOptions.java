package org.waymark.app.console;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.StillWorking;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** With whose eyes to look, and how to print what they see. */
final class LookOptions {
  private static final int TRIES = 600;

  @Option(
      names = "--as",
      paramLabel = "NUMBER",
      description = "look with this person's rights; it is recorded. Not needed in a sample.")
  @Nullable String as;

  @Option(names = "--json", description = "print JSON (the only form there is)")
  boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "rows (default: ${DEFAULT-VALUE})")
  int limit = 50;

  /** The viewer: as asked for, or in a sample whoever may see it. */
  Viewer viewer(ConfigurableApplicationContext context, Supplier<Viewer> inSample) {
    return DatabaseOptions.eyes(context, as).orElseGet(inSample);
  }

  /** Prints what the viewer sees, waiting until it has been worked out. */
  static int print(Supplier<?> seen) {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    try {
      System.out.println(mapper.writeValueAsString(patiently(seen)));
      return 0;
    } catch (NotYours e) {
      throw new CommandRefused("There is nothing there for this viewer.");
    }
  }

  private static Object patiently(Supplier<?> seen) {
    for (int i = 0; i < TRIES; i++) {
      try {
        return seen.get();
      } catch (StillWorking e) {
        pause();
      }
    }
    throw new CommandRefused("The matches could not be worked out in time.");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandRefused("Interrupted.");
    }
  }
}
