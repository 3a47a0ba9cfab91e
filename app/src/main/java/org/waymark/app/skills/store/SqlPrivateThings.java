package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.PrivateThings;

@Repository
class SqlPrivateThings implements PrivateThings {
  private static final List<String> TABLES =
      List.of(
          "aspiration",
          "aspiration_look",
          "private_note",
          "interest",
          "proposal",
          "cv_reading",
          "evidence",
          "feedback");

  private final JdbcClient jdbc;

  SqlPrivateThings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PersonId> owners() {
    Set<PersonId> owners = new HashSet<>();
    for (String table : TABLES) {
      add(owners, "select distinct person_id from skills." + table);
    }
    add(
        owners,
        "select person_id from skills.availability where discoverable or paused_until is not null");
    add(owners, "select distinct person_id from skills.share where ended_at is null");
    add(owners, "select distinct person_id from skills.dispute where closed_at is null");
    add(owners, "select distinct asked_id from skills.feedback where closed_at is null");
    return owners;
  }

  private void add(Set<PersonId> owners, String sql) {
    jdbc.sql(sql).query(UUID.class).list().forEach(id -> owners.add(new PersonId(id)));
  }

  @Override
  @Transactional
  public void forget(Collection<PersonId> people, Instant at) {
    UUID[] gone = Sql.uuids(people);
    for (String table : TABLES) {
      jdbc.sql("delete from skills." + table + " where person_id = any (?)").param(gone).update();
    }
    jdbc.sql(
            """
            update skills.feedback set state = 'lapsed', remind_on = null, closed_at = ?
            where closed_at is null and asked_id = any (?)
            """)
        .params(Sql.time(at), gone)
        .update();
    jdbc.sql("update skills.share set ended_at = ? where ended_at is null and person_id = any (?)")
        .params(Sql.time(at), gone)
        .update();
    jdbc.sql(
            "update skills.share set ended_at = ? where ended_at is null and with_person = any (?)")
        .params(Sql.time(at), gone)
        .update();
    jdbc.sql(
            "update skills.dispute set closed_at = ? where closed_at is null and person_id = any (?)")
        .params(Sql.time(at), gone)
        .update();
    jdbc.sql(
            """
            insert into skills.availability_change (person_id, discoverable, origin, at)
            select person_id, false, 'left', ? from skills.availability
            where discoverable and person_id = any (?)
            """)
        .params(Sql.time(at), gone)
        .update();
    jdbc.sql("delete from skills.availability where person_id = any (?)").param(gone).update();
  }
}
