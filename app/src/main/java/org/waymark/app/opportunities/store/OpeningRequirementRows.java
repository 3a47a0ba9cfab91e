package org.waymark.app.opportunities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.OpeningStock.Asking;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** Requirements that openings have of their own, the heaviest first. */
@Repository
class OpeningRequirementRows {
  private record Row(OpeningId opening, Requirement requirement) {}

  private static final String CURRENT =
      """
      select r.* from opportunities.requirement r
        join opportunities.opening o on o.id = r.opening and o.requirements_revision = r.revision
      """;
  private static final String ORDER = " order by r.opening, r.weight desc, r.skill";

  private final JdbcClient db;
  private final JdbcTemplate batches;

  OpeningRequirementRows(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  List<Requirement> of(OpeningId id, int revision) {
    return db.sql(
            """
            select * from opportunities.requirement where opening = :id and revision = :revision
            order by weight desc, skill
            """)
        .param("id", id.value())
        .param("revision", revision)
        .query((row, _) -> requirement(row))
        .list();
  }

  Map<OpeningId, List<Requirement>> current() {
    return grouped(db.sql(CURRENT + ORDER));
  }

  Map<OpeningId, List<Requirement>> current(Collection<OpeningId> ids) {
    return grouped(
        db.sql(CURRENT + " where o.id in (select unnest(:ids::uuid[]))" + ORDER)
            .param("ids", SqlArray.of(ids)));
  }

  void add(List<Asking> all) {
    batches.batchUpdate(
        """
        insert into opportunities.requirement (opening, revision, skill, minimum, weight, required)
        values (?, ?, ?, ?, ?, ?)
        """,
        all.stream().flatMap(a -> a.requirements().stream().map(r -> row(a, r))).toList());
  }

  private static Object[] row(Asking asking, Requirement r) {
    return new Object[] {
      asking.opening().value(),
      asking.revision(),
      r.skill().value(),
      r.minimum(),
      r.weight(),
      r.required()
    };
  }

  private static Map<OpeningId, List<Requirement>> grouped(JdbcClient.StatementSpec query) {
    return query
        .query(
            (row, _) ->
                new Row(new OpeningId(row.getObject("opening", UUID.class)), requirement(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::opening, Collectors.mapping(Row::requirement, Collectors.toList())));
  }

  private static Requirement requirement(ResultSet row) throws SQLException {
    return new Requirement(
        new SkillId(row.getInt("skill")),
        row.getInt("minimum"),
        row.getInt("weight"),
        row.getBoolean("required"));
  }
}
