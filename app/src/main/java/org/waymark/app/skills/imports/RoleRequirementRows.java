package org.waymark.app.skills.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.DidYouMean;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.RequirementSet;
import org.waymark.app.skills.model.RequirementSet.Wanted;
import org.waymark.app.skills.model.RoleRequirements.Kept;
import org.waymark.app.skills.model.RoleRequirements.Origin;
import org.waymark.engine.Limits;

/** Rows of what roles ask for, gathered by role. */
@Component
class RoleRequirementRows {
  static final Kept NOTHING = new Kept(new RequirementSet(List.of()), Origin.STATED, null);

  private final SkillCodes codes;
  private final RolesByTitle titles;

  RoleRequirementRows(SkillCodes codes, RolesByTitle titles) {
    this.codes = codes;
    this.titles = titles;
  }

  Map<RoleId, RequirementSet> read(Table table, Map<String, RoleId> roles, Journal journal) {
    SkillCodes.Lookup skills = codes.lookup();
    Map<RoleId, List<Wanted>> wanted = new LinkedHashMap<>();
    var near = new Nearest(roles.keySet());
    var meant = new DidYouMean(titles);
    for (Row row : table.everyRow()) {
      RoleId role = roles.get(row.get("role"));
      SkillId skill = skills.find(row.get("skill"));
      if (role == null && !row.get("role").isEmpty()) {
        journal.rejected(row, "role", unknown(near, meant, row.get("role")));
      }
      if (skill == null && !row.get("skill").isEmpty()) {
        journal.rejected(row, "skill", skills.unknown(row.get("skill")));
      }
      if (role != null && skill != null && row.sound()) {
        add(row, wanted.computeIfAbsent(role, _ -> new ArrayList<>()), skill, journal);
      }
    }
    Map<RoleId, RequirementSet> sets = new LinkedHashMap<>();
    wanted.forEach((role, all) -> sets.put(role, RequirementSet.of(all)));
    return sets;
  }

  private static Refusal unknown(Nearest known, DidYouMean meant, String role) {
    return known
        .to(role)
        .map(near -> Refusal.of("skills.import.role.near", role, near))
        .or(() -> meant.roles(role).map(l -> Refusal.of("skills.import.role.alike", role, l)))
        .orElse(Refusal.of("skills.import.role.unknown", role));
  }

  private static void add(Row row, List<Wanted> all, SkillId skill, Journal journal) {
    @Nullable Refusal no =
        all.stream().anyMatch(w -> w.skill().equals(skill))
            ? Refusal.of("skills.import.requirement.twice", row.get("role"), row.get("skill"))
            : all.size() >= Limits.REQUIREMENTS
                ? Refusal.of("skills.import.requirement.many", row.get("role"), Limits.REQUIREMENTS)
                : null;
    if (no != null) {
      journal.rejected(row, "skill", no);
      return;
    }
    all.add(
        new Wanted(
            skill,
            row.whole("minimum").orElseThrow(),
            row.decimal("weight").orElse(1),
            row.yes("required", false)));
  }
}
