package org.waymark.app.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.access.Accounts;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database a command works on, and with whose eyes. */
final class DatabaseOptions {
  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "folder of bin/run's data (default: ${DEFAULT-VALUE}); a running server is used")
  Path data = Path.of("data");

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "an external PostgreSQL; user and password from WAYMARK_DATABASE_USER and WAYMARK_DATABASE_PASSWORD")
  @Nullable String url;

  /** Opens the application without its pages, works with it, and closes it again. */
  int with(ToIntFunction<ConfigurableApplicationContext> work) {
    if (url == null && !Files.isDirectory(data)) {
      throw new CommandRefused(
          "There is no data folder " + data.toAbsolutePath() + ". Name it with --data.");
    }
    try (ConfigurableApplicationContext context =
        ((CommandLine.Waymark) Objects.requireNonNull(command).root().userObject())
            .application()
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run(arguments())) {
      try {
        return work.applyAsInt(context);
      } finally {
        Aftermath.of(context).settle();
      }
    }
  }

  private String[] arguments() {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--waymark.data=" + data,
                "--waymark.attach=true",
                "--waymark.command=true",
                "--waymark.sample=" + holdsSample(),
                "--db-scheduler.enabled=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--logging.level.org.waymark=warn",
                "--spring.datasource.hikari.maximum-pool-size=4"));
    if (url != null) {
      args.add("--spring.datasource.url=" + url);
      args.add("--spring.datasource.username=" + environment("WAYMARK_DATABASE_USER", "waymark"));
      args.add("--spring.datasource.password=" + environment("WAYMARK_DATABASE_PASSWORD", ""));
    }
    return args.toArray(String[]::new);
  }

  private boolean holdsSample() {
    try {
      return url == null && Files.readString(data.resolve("installation")).strip().equals("sample");
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static String environment(String name, String otherwise) {
    return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
  }

  /**
   * Whose eyes to look with: business data is shown to somebody who may see it, or in a sample.
   *
   * @param as number of a person, or null
   */
  static Optional<Viewer> eyes(ConfigurableApplicationContext context, @Nullable String as) {
    boolean sample = context.getBean(Installation.class).sample().orElse(false);
    if (as == null) {
      if (sample) {
        return Optional.empty();
      }
      throw new CommandRefused(
          "This shows people's data: say with whose rights, --as NUMBER. It is recorded, and they who are looked at see it.");
    }
    PersonId person =
        context
            .getBean(People.class)
            .byNumber(as)
            .orElseThrow(() -> new CommandRefused("Nobody has the number " + as + "."));
    Viewer viewer =
        context
            .getBean(Accounts.class)
            .viewerFor(person)
            .orElseThrow(
                () -> new CommandRefused("The person with the number " + as + " cannot sign in."));
    context.getBean(Audit.class).read(administrator(), person, "commandLine", null);
    return Optional.of(viewer);
  }

  /**
   * Whoever sits at the machine: no person of the company, so that the person looked for is told.
   */
  private static Viewer administrator() {
    return new Viewer(new UUID(0, 0), null, "command line", List.of(), Locale.ENGLISH);
  }
}
