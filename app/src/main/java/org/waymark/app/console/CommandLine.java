package org.waymark.app.console;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The administrator's command line. */
public final class CommandLine {
  private CommandLine() {}

  /**
   * Runs one command.
   *
   * @return 0 when done, 1 when refused, 2 when it was not understood
   */
  public static int run(String... args) {
    return new picocli.CommandLine(new Waymark())
        .setExecutionExceptionHandler(new PlainFailure())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Command(
      name = "waymark",
      description = "Brings files in and shows what Waymark makes of them.",
      mixinStandardHelpOptions = true,
      version = "Waymark 0.1",
      subcommands = {ImportCommand.class, SampleCommand.class, HelpCommand.class})
  static final class Waymark {}
}
