package org.waymark.app.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.waymark.app.access.Accounts;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "grant",
    mixinStandardHelpOptions = true,
    description = {
      "Gives a person a hat, for a unit with all below it or for the whole company. It is recorded.",
      "Hats: hr-partner, learning, leader, administrator, auditor, works-council."
    })
final class GrantCommand implements Callable<Integer> {
  @Mixin DatabaseOptions database = new DatabaseOptions();

  @Parameters(index = "0", paramLabel = "PERSON", description = "number of the person")
  String number = "";

  @Parameters(index = "1", paramLabel = "HAT", description = "one of the hats above")
  String hat = "";

  @Option(names = "--unit", paramLabel = "U", description = "code of the unit")
  @Nullable String unit;

  @Option(names = "--take", description = "take the hat back instead")
  boolean take;

  @Override
  public Integer call() {
    Hat wanted = hat(hat);
    return database.with(context -> run(context, wanted));
  }

  static Hat hat(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Hat.values())
        .filter(h -> h.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandRefused(
                    "“%s” is no hat. There are: %s."
                        .formatted(
                            word,
                            Arrays.stream(Hat.values())
                                .map(GrantCommand::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(Hat hat) {
    return hat.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int run(ConfigurableApplicationContext context, Hat wanted) {
    PersonId person =
        context
            .getBean(People.class)
            .byNumber(number)
            .orElseThrow(() -> new CommandRefused("Nobody has the number " + number + "."));
    Grant grant = new Grant(wanted, unit(context));
    return switch (context.getBean(Accounts.class).byTheKeeper(person, grant, !take)) {
      case Outcome.Done<Boolean>(Boolean changed) -> {
        System.out.println(said(wanted, changed));
        yield 0;
      }
      case Outcome.Refused<Boolean>(List<Refusal> reasons) ->
          throw new CommandRefused(text(context.getBean(MessageSource.class), reasons));
    };
  }

  private static String text(MessageSource messages, List<Refusal> reasons) {
    return reasons.stream()
        .map(r -> messages.getMessage(r.key(), r.values().toArray(), Locale.ENGLISH))
        .collect(Collectors.joining(" "));
  }

  private String said(Hat wanted, boolean changed) {
    String where = unit == null ? "the whole company" : unit;
    if (!changed) {
      return "Nothing to do: %s %s %s for %s."
          .formatted(number, take ? "was not" : "is already", word(wanted), where);
    }
    return "%s is %s %s for %s, from the next page on."
        .formatted(number, take ? "no longer" : "now", word(wanted), where);
  }

  private @Nullable UUID unit(ConfigurableApplicationContext context) {
    if (unit == null) {
      return null;
    }
    UnitId known = context.getBean(Organisation.class).unitCodes().get(unit);
    if (known == null) {
      throw new CommandRefused("No unit has the code " + unit + ".");
    }
    return known.value();
  }
}
