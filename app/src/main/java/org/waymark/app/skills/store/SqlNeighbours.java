package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.NeighbourStore;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;
import org.waymark.engine.SkillGraph;

/** One row a skill, its neighbours as {@code id:similarity:KIND/similarity/detail,…}. */
@Repository
class SqlNeighbours implements NeighbourStore {
  private final JdbcClient jdbc;
  private final Copy copy;

  SqlNeighbours(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  @Override
  public Optional<Build> last() {
    return jdbc.sql("select version, encoder, skills from skills.neighbour_build")
        .query(Build.class)
        .optional();
  }

  @Override
  public SkillGraph read(Build build) {
    var graph = SkillGraph.builder(build.skills());
    jdbc.sql("select skill_id, near from skills.neighbour order by skill_id")
        .query(
            row -> {
              int skill = row.getInt(1);
              for (Neighbour n : neighbours(row.getString(2))) {
                graph.near(skill, n.skill(), n.similarity(), n.reasons().toArray(Reason[]::new));
              }
            });
    return graph.build();
  }

  @Override
  public List<Neighbour> of(SkillId skill) {
    return jdbc.sql("select near from skills.neighbour where skill_id = ?")
        .param(skill.value())
        .query(String.class)
        .optional()
        .map(SqlNeighbours::neighbours)
        .orElse(List.of());
  }

  @Override
  @Transactional
  public void replace(Build build, SkillGraph graph, Instant at) {
    jdbc.sql("delete from skills.neighbour").update();
    jdbc.sql("delete from skills.neighbour_build").update();
    jdbc.sql(
            """
            insert into skills.neighbour_build (version, encoder, skills, built_at)
            values (?, ?, ?, ?)
            """)
        .params(build.version(), build.encoder(), build.skills(), Sql.time(at))
        .update();
    List<Integer> ids =
        jdbc.sql("select id from skills.skill where id < ? order by id")
            .param(build.skills())
            .query(Integer.class)
            .list();
    copy.into(
        "skills.neighbour (skill_id, near)",
        sink -> {
          for (int skill : ids) {
            List<Neighbour> near = graph.neighbours(skill);
            if (!near.isEmpty()) {
              sink.row(
                  skill, near.stream().map(SqlNeighbours::text).collect(Collectors.joining(" ")));
            }
          }
        });
  }

  private static String text(Neighbour n) {
    return n.skill()
        + ":"
        + n.similarity()
        + ":"
        + n.reasons().stream()
            .map(r -> r.kind() + "/" + r.similarity() + "/" + r.detail())
            .collect(Collectors.joining(","));
  }

  private static List<Neighbour> neighbours(String near) {
    return Arrays.stream(near.split(" ", -1)).map(SqlNeighbours::neighbour).toList();
  }

  private static Neighbour neighbour(String text) {
    String[] parts = text.split(":", 3);
    List<Reason> reasons =
        parts[2].isEmpty()
            ? List.of()
            : Arrays.stream(parts[2].split(",", -1)).map(SqlNeighbours::reason).toList();
    return new Neighbour(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), reasons);
  }

  private static Reason reason(String text) {
    String[] parts = text.split("/", 3);
    return new Reason(
        Reason.Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
