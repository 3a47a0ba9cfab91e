package org.waymark.app.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.app.growth.SupplyAndDemand;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
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
    SupplyAndDemand.Gaps gaps = context.getBean(SupplyAndDemand.class).gaps(viewer, id, demand);
    Map<SkillId, SkillCard> cards =
        context
            .getBean(Skills.class)
            .cards(gaps.skills().stream().map(SupplyAndDemand.Gap::skill).toList());
    return new Report(
        unit, gaps.name(), gaps.skills().stream().map(gap -> Line.of(gap, cards)).toList());
  }

  /** A unit by its code, with its skills, the shortest first. */
  record Report(String unit, String name, List<Line> skills) {}

  /** A skill by its code; no supply where too few have it to show. */
  record Line(
      String skill,
      String name,
      int level,
      int demand,
      @Nullable Integer supply,
      @Nullable Integer shortBy) {
    static Line of(SupplyAndDemand.Gap gap, Map<SkillId, SkillCard> cards) {
      @Nullable SkillCard card = cards.get(gap.skill());
      return new Line(
          card == null ? gap.skill().toString() : card.code(),
          gap.name(),
          gap.level(),
          gap.demand(),
          gap.supply(),
          gap.shortBy());
    }
  }

  /** In a sample it is looked at as learning and development would, of the whole company. */
  private static Viewer learning() {
    return new Viewer(
        new UUID(0, 0),
        null,
        "sample",
        List.of(new Grant(Hat.LEARNING, null)),
        java.util.Locale.ENGLISH);
  }
}
