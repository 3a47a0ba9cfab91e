package org.waymark.app.skills.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Evidences;

@Repository
class SqlEvidences implements Evidences {
  private final JdbcClient jdbc;

  SqlEvidences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Piece> of(PersonId person) {
    return jdbc.sql(
            """
            select id, skill_id, kind, words, dated_on, level, link from skills.evidence
            where person_id = ? order by dated_on desc, id desc
            """)
        .param(person.value())
        .query(
            (rs, _) ->
                new Piece(
                    rs.getObject("id", UUID.class),
                    Sql.skill(rs),
                    Kind.of(rs.getString("kind")),
                    rs.getString("words"),
                    rs.getObject("dated_on", LocalDate.class),
                    Sql.intOrNull(rs, "level"),
                    rs.getString("link")))
        .list();
  }

  @Override
  public void add(
      PersonId person, SkillId skill, Kind kind, String words, LocalDate on, Instant at) {
    jdbc.sql(
            """
            insert into skills.evidence (person_id, skill_id, kind, words, dated_on, added_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(person.value(), skill.value(), kind.code(), words, on, Sql.time(at))
        .update();
  }

  @Override
  public boolean remove(PersonId person, UUID piece) {
    return jdbc.sql("delete from skills.evidence where id = ? and person_id = ?")
            .params(piece, person.value())
            .update()
        > 0;
  }
}
