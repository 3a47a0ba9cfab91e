package org.waymark.app.policy.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Versions.Change;
import org.waymark.app.policy.model.Versions.Happening;

/** What happened to versions, and who wrote on them. */
@Repository
class VersionHistory {
  private final JdbcClient db;

  VersionHistory(JdbcClient db) {
    this.db = db;
  }

  List<Happening> of(PolicyVersion version) {
    return db.sql("select * from policy.version_state where version = :version order by nr")
        .param("version", version.number())
        .query(
            (row, _) -> {
              UUID by = row.getObject("by_person", UUID.class);
              return new Happening(
                  Version.Stage.of(row.getString("state")),
                  row.getTimestamp("at").toInstant(),
                  by == null ? null : new PersonId(by),
                  row.getString("why"));
            })
        .list();
  }

  Set<PersonId> writers(PolicyVersion version) {
    return db.sql("select person from policy.version_writer where version = :version")
        .param("version", version.number())
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }

  void remember(PolicyVersion version, int nr, Version.Stage stage, Change change) {
    db.sql(
            """
            insert into policy.version_state (version, nr, state, at, by_person, why)
            values (:version, :nr, :state, :at, :by, :why)
            """)
        .param("version", version.number())
        .param("nr", nr)
        .param("state", stage.code())
        .param("at", Timestamp.from(change.at()))
        .param("by", change.by() == null ? null : change.by().value())
        .param("why", change.why())
        .update();
  }

  void wrote(PolicyVersion version, PersonId writer) {
    db.sql(
            """
            insert into policy.version_writer (version, person) values (:version, :person)
            on conflict do nothing
            """)
        .param("version", version.number())
        .param("person", writer.value())
        .update();
  }
}
