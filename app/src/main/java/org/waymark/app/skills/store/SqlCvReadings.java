package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.model.CvReadings;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SqlCvReadings implements CvReadings {
  private static final String COLUMNS =
      "id, person_id, file_name, state, refusal, done, total, found";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SqlCvReadings(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void create(UUID id, PersonId person, String fileName, byte[] file, Instant at) {
    jdbc.sql(
            """
            insert into skills.cv_reading (id, person_id, file_name, file, state, uploaded_at)
            values (?, ?, ?, ?, 'waiting', ?)
            """)
        .params(id, person.value(), fileName, file, Sql.time(at))
        .update();
  }

  @Override
  public Optional<Reading> latest(PersonId person) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from skills.cv_reading where person_id = ? order by uploaded_at desc, id desc limit 1")
        .param(person.value())
        .query(this::reading)
        .optional();
  }

  @Override
  public Optional<Reading> find(PersonId person, UUID id) {
    return jdbc.sql("select " + COLUMNS + " from skills.cv_reading where person_id = ? and id = ?")
        .params(person.value(), id)
        .query(this::reading)
        .optional();
  }

  private Reading reading(ResultSet rs, int row) throws SQLException {
    String refusal = rs.getString("refusal");
    return new Reading(
        rs.getObject("id", UUID.class),
        Sql.person(rs, "person_id"),
        rs.getString("file_name"),
        State.valueOf(rs.getString("state").toUpperCase(Locale.ROOT)),
        refusal == null ? null : json.readValue(refusal, Refusal.class),
        rs.getInt("done"),
        rs.getInt("total"),
        rs.getInt("found"));
  }

  @Override
  public Optional<byte[]> take(UUID id) {
    return jdbc.sql(
            """
            update skills.cv_reading set state = 'reading'
            where id = ? and state in ('waiting', 'reading') and file is not null returning file
            """)
        .param(id)
        .query((rs, _) -> rs.getBytes("file"))
        .optional();
  }

  @Override
  public void progress(UUID id, int done, int total) {
    jdbc.sql("update skills.cv_reading set done = ?, total = ? where id = ?")
        .params(done, total, id)
        .update();
  }

  @Override
  public void finish(UUID id, State state, @Nullable Refusal refusal, int found, Instant at) {
    jdbc.sql(
            """
            update skills.cv_reading
            set state = ?, refusal = ?, found = ?, ended_at = ?, file = null where id = ?
            """)
        .param(state.name().toLowerCase(Locale.ROOT))
        .param(refusal == null ? null : json.writeValueAsString(refusal))
        .param(found)
        .param(Sql.time(at))
        .param(id)
        .update();
  }

  @Override
  public List<UUID> unfinished(Instant before) {
    return jdbc.sql(
            "select id from skills.cv_reading where state in ('waiting', 'reading') and uploaded_at < ?")
        .param(Sql.time(before))
        .query(UUID.class)
        .list();
  }
}
