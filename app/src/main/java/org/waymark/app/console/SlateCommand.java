package org.waymark.app.console;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.access.Accounts;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "slate",
    mixinStandardHelpOptions = true,
    description = "The people for an opening, ordered by skills, each point explained.")
final class SlateCommand implements Callable<Integer> {
  @Mixin DatabaseOptions database = new DatabaseOptions();
  @Mixin LookOptions look = new LookOptions();

  @Parameters(arity = "0..1", paramLabel = "OPENING", description = "code of the opening")
  @Nullable String code;

  @Option(names = "--any", description = "the busiest open one")
  boolean any;

  @Override
  public Integer call() {
    if (code == null && !any) {
      throw new CommandRefused("Name an opening by its code, or say --any.");
    }
    return database.with(context -> LookOptions.print(() -> slate(context)));
  }

  private Object slate(ConfigurableApplicationContext context) {
    Outlook outlook = context.getBean(Outlook.class);
    OpeningId opening =
        (any ? context.getBean(Matching.class).busiestOpen() : outlook.byCode(String.valueOf(code)))
            .orElseThrow(
                () ->
                    new CommandRefused(
                        any ? "No opening is open." : "No opening has the code " + code + "."));
    Viewer viewer = look.viewer(context, () -> owner(context, opening));
    return outlook.slate(viewer, opening, look.limit);
  }

  /** In a sample it is looked at with the eyes of who fills it. */
  private static Viewer owner(ConfigurableApplicationContext context, OpeningId opening) {
    return context
        .getBean(Openings.class)
        .card(opening)
        .flatMap(card -> context.getBean(Accounts.class).viewerFor(card.owner()))
        .orElseThrow(() -> new CommandRefused("Whoever fills this opening has left."));
  }
}
