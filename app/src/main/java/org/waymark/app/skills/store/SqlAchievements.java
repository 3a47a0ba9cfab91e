package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.Achievements;
import org.waymark.app.skills.model.Evidences.Kind;

@Repository
class SqlAchievements implements Achievements {
  private final JdbcClient jdbc;

  SqlAchievements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Achievement> of(PersonId person) {
    Map<UUID, Achievement> all = new LinkedHashMap<>();
    jdbc.sql(
            """
            select achievement, kind, words, dated_on, link, skill_id, level from skills.evidence
            where person_id = ? and achievement is not null
            order by dated_on desc, achievement desc, id
            """)
        .param(person.value())
        .query(
            rs -> {
              all.merge(rs.getObject("achievement", UUID.class), read(rs), SqlAchievements::both);
            });
    return List.copyOf(all.values());
  }

  private static Achievement read(ResultSet rs) throws SQLException {
    return new Achievement(
        rs.getObject("achievement", UUID.class),
        Kind.of(rs.getString("kind")),
        rs.getString("words"),
        rs.getObject("dated_on", LocalDate.class),
        rs.getString("link"),
        List.of(new Shown(Sql.skill(rs), rs.getInt("level"))));
  }

  private static Achievement both(Achievement one, Achievement other) {
    List<Shown> skills = new ArrayList<>(one.skills());
    skills.addAll(other.skills());
    return new Achievement(one.id(), one.kind(), one.title(), one.on(), one.link(), skills);
  }

  @Override
  @Transactional
  public void add(PersonId person, Achievement brought, Instant at) {
    for (Shown shown : brought.skills()) {
      jdbc.sql(
              """
              insert into skills.evidence
                (person_id, skill_id, kind, words, dated_on, added_at, achievement, level, link)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              person.value(),
              shown.skill().value(),
              brought.kind().code(),
              brought.title(),
              brought.on(),
              Sql.time(at),
              brought.id(),
              shown.level(),
              brought.link())
          .update();
    }
  }

  @Override
  public boolean remove(PersonId person, UUID achievement) {
    return jdbc.sql("delete from skills.evidence where achievement = ? and person_id = ?")
            .params(achievement, person.value())
            .update()
        > 0;
  }
}
