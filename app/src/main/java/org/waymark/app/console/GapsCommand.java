package org.waymark.app.console;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.growth.SupplyAndDemand;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description = "Where skills are short in a unit; never numbers that show somebody.")
final class GapsCommand implements Callable<Integer> {
  @Mixin DatabaseOptions database = new DatabaseOptions();
  @Mixin LookOptions look = new LookOptions();

  @Option(names = "--unit", required = true, paramLabel = "U", description = "code of the unit")
  String unit = "";

  @Option(
      names = "--demand",
      paramLabel = "WHOSE",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  SupplyAndDemand.Demand demand = SupplyAndDemand.Demand.BOTH;

  @Override
  public Integer call() {
    return database.with(context -> LookOptions.print(() -> gaps(context)));
  }

  private Object gaps(ConfigurableApplicationContext context) {
    UnitId id = context.getBean(Organisation.class).unitCodes().get(unit);
    if (id == null) {
      throw new CommandRefused("No unit has the code " + unit + ".");
    }
    Viewer viewer = look.viewer(context, GapsCommand::learning);
    return context.getBean(SupplyAndDemand.class).gaps(viewer, id, demand);
  }

  /** In a sample it is looked at as learning and development would, of the whole company. */
  private static Viewer learning() {
    return new Viewer(
        new UUID(0, 0),
        null,
        "sample",
        java.util.List.of(new Grant(Hat.LEARNING, null)),
        java.util.Locale.ENGLISH);
  }
}
