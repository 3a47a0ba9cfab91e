package org.waymark.app.console;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.access.Accounts;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "matches",
    mixinStandardHelpOptions = true,
    description =
        "The openings for a person: fit by skills, and what their own wishes add for them.")
final class MatchesCommand implements Callable<Integer> {
  @Mixin DatabaseOptions database = new DatabaseOptions();
  @Mixin LookOptions look = new LookOptions();

  @Parameters(paramLabel = "PERSON", description = "number of the person")
  String number = "";

  @Override
  public Integer call() {
    return database.with(context -> LookOptions.print(() -> matches(context)));
  }

  private Object matches(ConfigurableApplicationContext context) {
    Viewer viewer = look.viewer(context, () -> self(context));
    PersonId person =
        context
            .getBean(People.class)
            .byNumber(number)
            .orElseThrow(() -> new CommandRefused("Nobody has the number " + number + "."));
    if (!viewer.is(person)) {
      throw new CommandRefused("A person's own matches are shown to that person alone.");
    }
    return context.getBean(Outlook.class).matches(viewer, number, look.limit);
  }

  private Viewer self(ConfigurableApplicationContext context) {
    return context
        .getBean(People.class)
        .byNumber(number)
        .flatMap(person -> context.getBean(Accounts.class).viewerFor(person))
        .orElseThrow(() -> new CommandRefused("Nobody employed has the number " + number + "."));
  }
}
