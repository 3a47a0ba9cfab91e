package org.waymark.app.console;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportProgress;

/** One line that says how far, how fast and how long still; only where somebody watches. */
final class ProgressLine implements ImportProgress.Listener {
  private static final int WIDTH = 30;
  private final PrintStream out;
  private final boolean watched = atTerminal(System.console());

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  /** There is no console where the output goes to a file or the input comes from one. */
  private static boolean atTerminal(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  @Override
  public void progressed(ImportProgress now) {
    if (watched) {
      int full = now.percent() * WIDTH / 100;
      out.printf(
          Locale.ENGLISH,
          "\r[%s%s] %3d %% · %,.0f rows/s · %s ",
          "#".repeat(full),
          " ".repeat(WIDTH - full),
          now.percent(),
          now.rate(),
          left(now));
      out.flush();
    }
  }

  /** Not guessed from the first rows alone. */
  static String left(ImportProgress now) {
    long seconds = now.left().toSeconds();
    return now.percent() == 0
        ? "working out the time left"
        : "%d:%02d left".formatted(seconds / 60, seconds % 60);
  }

  void done() {
    if (watched) {
      out.print("\r" + " ".repeat(WIDTH + 45) + "\r");
    }
  }
}
