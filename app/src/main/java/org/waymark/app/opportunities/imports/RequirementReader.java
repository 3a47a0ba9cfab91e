package org.waymark.app.opportunities.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.skills.SkillId;

/** Reads what openings ask for, by opening. */
final class RequirementReader {
  private final Map<String, Opening> openings;
  private final Map<String, SkillId> skills;
  private final Journal journal;

  /** Openings are those known and those of the same import. */
  RequirementReader(Map<String, Opening> openings, Map<String, SkillId> skills, Journal journal) {
    this.openings = openings;
    this.skills = skills;
    this.journal = journal;
  }

  Map<OpeningId, List<Wanted>> read(Table table) {
    Map<OpeningId, Map<SkillId, Wanted>> read = new LinkedHashMap<>();
    var near =
        Map.of("opening", new Nearest(openings.keySet()), "skill", new Nearest(skills.keySet()));
    for (Row row : table.everyRow()) {
      Opening opening = openings.get(row.get("opening"));
      SkillId skill = skills.get(row.get("skill"));
      if (opening == null) {
        unknown(row, "opening", near);
      }
      if (skill == null) {
        unknown(row, "skill", near);
      }
      if (opening != null
          && skill != null
          && row.sound()
          && read.computeIfAbsent(opening.id(), _ -> new LinkedHashMap<>())
                  .putIfAbsent(skill, wanted(row, skill))
              != null) {
        journal.rejected(row, "skill", Refusal.of("opportunities.import.twice", row.get("skill")));
      }
    }
    Map<OpeningId, List<Wanted>> lists = new LinkedHashMap<>();
    read.forEach((id, wanted) -> lists.put(id, new ArrayList<>(wanted.values())));
    return lists;
  }

  private void unknown(Row row, String column, Map<String, Nearest> near) {
    if (!row.get(column).isEmpty()) {
      journal.rejected(
          row, column, Unknown.of(Objects.requireNonNull(near.get(column)), row.get(column)));
    }
  }

  private static Wanted wanted(Row row, SkillId skill) {
    return new Wanted(
        skill,
        row.whole("minimum").orElseThrow(),
        row.decimal("weight").orElse(1),
        row.yes("required", false));
  }
}
