package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillsInText.Found;
import org.waymark.app.skills.SkillsInText.Proposed;
import org.waymark.app.skills.model.TextReadings;

/** What was found is one line a skill: its id, why, the passage. */
@Repository
class SqlTextReadings implements TextReadings {
  private final JdbcClient jdbc;

  SqlTextReadings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void create(UUID id, UUID account, String words, Instant at, Instant forget) {
    jdbc.sql("delete from skills.text_reading where asked_at < ?").param(Sql.time(forget)).update();
    jdbc.sql(
            """
            insert into skills.text_reading (id, asked_by, words, state, asked_at)
            values (?, ?, ?, 'reading', ?)
            """)
        .params(id, account, words, Sql.time(at))
        .update();
  }

  @Override
  public void finish(UUID id, List<Proposed> found) {
    String lines =
        found.stream()
            .map(p -> p.skill() + "\t" + p.why() + "\t" + p.passage().replaceAll("\\s", " "))
            .collect(Collectors.joining("\n"));
    jdbc.sql("update skills.text_reading set state = 'read', words = '', found = ? where id = ?")
        .params(lines, id)
        .update();
  }

  @Override
  public void broken(UUID id) {
    jdbc.sql("update skills.text_reading set state = 'broken', words = '' where id = ?")
        .param(id)
        .update();
  }

  @Override
  public Optional<Found> find(UUID id, UUID account) {
    return jdbc.sql("select state, found from skills.text_reading where id = ? and asked_by = ?")
        .params(id, account)
        .query(
            (rs, _) ->
                new Found(
                    !rs.getString(1).equals("reading"),
                    rs.getString(1).equals("broken"),
                    proposed(rs.getString(2))))
        .optional();
  }

  private static List<Proposed> proposed(String lines) {
    return lines.isEmpty()
        ? List.of()
        : Arrays.stream(lines.split("\n", -1))
            .map(l -> l.split("\t", 3))
            .map(f -> new Proposed(new SkillId(Integer.parseInt(f[0])), f[1], f[2]))
            .toList();
  }
}
