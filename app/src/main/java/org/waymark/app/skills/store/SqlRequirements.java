package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.Remembered;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.RequirementSet;
import org.waymark.app.skills.model.RoleRequirements;

/** What roles ask for today is read again only when it has changed. */
@Repository
class SqlRequirements implements RequirementsBook, RoleRequirements {
  private static final String ROWS =
      """
      select s.role_id, s.origin, s.occupation_id, r.skill_id, r.minimum, r.weight, r.required
      from skills.requirement_set s join skills.requirement r on r.set_id = s.id
      """;
  private static final String HEAVIEST = " order by s.role_id, r.weight desc, r.skill_id";
  private static final String TODAY = " where s.valid_until is null";

  private final Remembered<Map<RoleId, List<Requirement>>> today = new Remembered<>();
  private final JdbcClient jdbc;
  private final Copy copy;

  SqlRequirements(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  private record Line(
      UUID roleId,
      String origin,
      @Nullable Integer occupationId,
      int skillId,
      int minimum,
      int weight,
      boolean required) {
    RoleId role() {
      return new RoleId(roleId);
    }

    Requirement requirement() {
      return new Requirement(new SkillId(skillId), minimum, weight, required);
    }
  }

  @Override
  public List<Requirement> requirementsOf(RoleId role) {
    return requirementsOf(List.of(role)).getOrDefault(role, List.of());
  }

  @Override
  public Map<RoleId, List<Requirement>> requirementsOf(Collection<RoleId> roles) {
    Map<RoleId, List<Requirement>> all = all();
    Map<RoleId, List<Requirement>> asked = new LinkedHashMap<>();
    for (RoleId role : roles) {
      List<Requirement> own = all.get(role);
      if (own != null) {
        asked.put(role, own);
      }
    }
    return asked;
  }

  @Override
  public Map<RoleId, List<Requirement>> all() {
    UUID revision = jdbc.sql("select revision from skills.requirements").query(UUID.class).single();
    return today.at(
        revision, () -> byRole(jdbc.sql(ROWS + TODAY + HEAVIEST).query(Line.class).list()));
  }

  @Override
  public List<Requirement> asOf(RoleId role, Instant when) {
    return jdbc
        .sql(
            ROWS
                + """
                  where s.role_id = ? and s.valid_from <= ?
                    and (s.valid_until is null or s.valid_until > ?)
                  """
                + HEAVIEST)
        .params(role.value(), Sql.time(when), Sql.time(when))
        .query(Line.class)
        .list()
        .stream()
        .map(Line::requirement)
        .toList();
  }

  private static Map<RoleId, List<Requirement>> byRole(List<Line> lines) {
    Map<RoleId, List<Requirement>> byRole = new LinkedHashMap<>();
    for (Line line : lines) {
      byRole.computeIfAbsent(line.role(), _ -> new ArrayList<>()).add(line.requirement());
    }
    byRole.replaceAll((_, asked) -> List.copyOf(asked));
    return Collections.unmodifiableMap(byRole);
  }

  @Override
  public Map<RoleId, Kept> current() {
    List<Line> lines = jdbc.sql(ROWS + TODAY + HEAVIEST).query(Line.class).list();
    Map<RoleId, Line> heads = new HashMap<>();
    lines.forEach(line -> heads.putIfAbsent(line.role(), line));
    Map<RoleId, Kept> kept = new HashMap<>();
    byRole(lines)
        .forEach(
            (role, all) -> {
              Line head = java.util.Objects.requireNonNull(heads.get(role));
              Origin origin = Origin.valueOf(head.origin().toUpperCase(Locale.ROOT));
              kept.put(role, new Kept(new RequirementSet(all), origin, head.occupationId()));
            });
    return kept;
  }

  @Override
  public void replace(Map<RoleId, Kept> sets, Instant at) {
    if (sets.isEmpty()) {
      return;
    }
    UUID[] roles = sets.keySet().stream().map(RoleId::value).toArray(UUID[]::new);
    jdbc.sql(
            """
            update skills.requirement_set set valid_until = greatest(valid_from, ?)
            where valid_until is null and role_id = any (?)
            """)
        .params(Sql.time(at), roles)
        .update();
    Map<RoleId, UUID> ids = new LinkedHashMap<>();
    sets.forEach(
        (role, kept) -> {
          if (!kept.set().all().isEmpty()) {
            ids.put(role, com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch());
          }
        });
    copy.into(
        "skills.requirement_set (id, role_id, origin, occupation_id, valid_from)",
        sink ->
            ids.forEach(
                (role, id) -> {
                  Kept kept = java.util.Objects.requireNonNull(sets.get(role));
                  String origin = kept.origin().name().toLowerCase(Locale.ROOT);
                  sink.row(id, role.value(), origin, kept.occupation(), Sql.time(at));
                }));
    copy.into(
        "skills.requirement (set_id, skill_id, minimum, weight, required)",
        sink ->
            ids.forEach(
                (role, id) ->
                    java.util.Objects.requireNonNull(sets.get(role))
                        .set()
                        .all()
                        .forEach(
                            r ->
                                sink.row(
                                    id,
                                    r.skill().value(),
                                    r.minimum(),
                                    r.weight(),
                                    r.required()))));
  }
}
