package org.waymark.app.opportunities.panel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

/** Notes for the panel, and who is on the short list. */
@Repository
class NoteStore {
  private final JdbcClient db;

  NoteStore(JdbcClient db) {
    this.db = db;
  }

  record Note(PersonId author, Instant at, String words) {}

  void add(ApplicationId application, Note note) {
    db.sql(
            """
            insert into opportunities.panel_note (application, author, at, words)
            values (:application, :author, :at, :words)
            """)
        .param("application", application.value())
        .param("author", note.author().value())
        .param("at", note.at().atOffset(ZoneOffset.UTC))
        .param("words", note.words())
        .update();
  }

  List<Note> of(ApplicationId application) {
    return db.sql(
            """
            select author, at, words from opportunities.panel_note
            where application = :application order by at, id
            """)
        .param("application", application.value())
        .query(
            (row, _) ->
                new Note(
                    new PersonId(row.getObject("author", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("words")))
        .list();
  }

  void shortlist(ApplicationId application, PersonId by, Instant now) {
    db.sql(
            """
            insert into opportunities.shortlisted (application, by_person, at)
            values (:application, :by, :at) on conflict do nothing
            """)
        .param("application", application.value())
        .param("by", by.value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void unlist(ApplicationId application) {
    db.sql("delete from opportunities.shortlisted where application = :application")
        .param("application", application.value())
        .update();
  }

  Set<ApplicationId> shortlisted(Collection<ApplicationId> among) {
    String ids =
        among.stream().map(ApplicationId::toString).collect(Collectors.joining(",", "{", "}"));
    return db.sql(
            """
            select application from opportunities.shortlisted
            where application in (select unnest(:ids::uuid[]))
            """)
        .param("ids", ids)
        .query((row, _) -> new ApplicationId(row.getObject("application", UUID.class)))
        .set();
  }
}
