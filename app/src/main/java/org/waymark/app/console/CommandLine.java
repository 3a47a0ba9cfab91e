package org.waymark.app.console;

import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The administrator's command line. */
public final class CommandLine {
  private CommandLine() {}

  /**
   * Runs one command.
   *
   * @param application makes the application, without its pages, where a command needs it
   * @return 0 when done, 1 when refused, 2 when it was not understood
   */
  public static int run(Supplier<SpringApplicationBuilder> application, String... args) {
    return new picocli.CommandLine(new Waymark(application))
        .setExecutionExceptionHandler(new PlainFailure())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  @Command(
      name = "waymark",
      description = "Brings files in and shows what Waymark makes of them.",
      mixinStandardHelpOptions = true,
      version = "Waymark 0.1",
      subcommands = {
        ImportCommand.class,
        SlateCommand.class,
        MatchesCommand.class,
        GapsCommand.class,
        GrantCommand.class,
        SampleCommand.class,
        HelpCommand.class
      })
  static final class Waymark {
    private final Supplier<SpringApplicationBuilder> application;

    Waymark(Supplier<SpringApplicationBuilder> application) {
      this.application = application;
    }

    SpringApplicationBuilder application() {
      return application.get();
    }
  }
}
