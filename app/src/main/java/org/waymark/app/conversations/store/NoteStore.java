package org.waymark.app.conversations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Topics, shared notes version by version, and private notes by their author. */
@Repository
class NoteStore implements Notes {
  private final JdbcClient db;

  NoteStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Topic> topics(TalkId talk) {
    return db.sql("select * from conversations.topic where talk = :talk order by at, id")
        .param("talk", talk.value())
        .query(
            (row, _) ->
                new Topic(
                    Sql.uuid(row, "id"),
                    Sql.person(row, "by_person"),
                    row.getString("text"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  @Override
  public int topicsBy(TalkId talk, PersonId by) {
    return db.sql("select count(*) from conversations.topic where talk = :talk and by_person = :by")
        .param("talk", talk.value())
        .param("by", by.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public void addTopic(TalkId talk, Topic topic) {
    db.sql("insert into conversations.topic values (:id, :talk, :by, :text, :at)")
        .param("id", topic.id())
        .param("talk", talk.value())
        .param("by", topic.by().value())
        .param("text", topic.text())
        .param("at", Sql.at(topic.at()))
        .update();
  }

  @Override
  public void removeTopic(TalkId talk, UUID id, PersonId by) {
    db.sql("delete from conversations.topic where talk = :talk and id = :id and by_person = :by")
        .param("talk", talk.value())
        .param("id", id)
        .param("by", by.value())
        .update();
  }

  @Override
  public SharedNote shared(TalkId talk) {
    return shared(List.of(talk)).getOrDefault(talk, SharedNote.NONE);
  }

  @Override
  public List<SharedNote> versions(TalkId talk) {
    return db.sql("select * from conversations.note where talk = :talk order by version desc")
        .param("talk", talk.value())
        .query((row, _) -> note(row))
        .list();
  }

  private static SharedNote note(ResultSet row) throws SQLException {
    return new SharedNote(
        row.getInt("version"),
        row.getString("text"),
        Sql.person(row, "by_person"),
        row.getTimestamp("at").toInstant());
  }

  @Override
  public Map<TalkId, SharedNote> shared(Collection<TalkId> talks) {
    Map<TalkId, SharedNote> notes = new HashMap<>();
    db.sql(
            """
            select distinct on (talk) * from conversations.note
            where talk in (select unnest(:talks::uuid[])) order by talk, version desc
            """)
        .param("talks", SqlArray.of(talks))
        .query(
            row -> {
              notes.put(Sql.talk(row, "talk"), note(row));
            });
    return notes;
  }

  @Override
  public Optional<SharedNote> save(TalkId talk, SharedNote next) {
    int saved =
        db.sql(
                """
                insert into conversations.note values (:talk, :version, :text, :by, :at)
                on conflict (talk, version) do nothing
                """)
            .param("talk", talk.value())
            .param("version", next.version())
            .param("text", next.text())
            .param("by", Objects.requireNonNull(next.by()).value())
            .param("at", Sql.at(Objects.requireNonNull(next.at())))
            .update();
    return saved == 1 ? Optional.of(next) : Optional.empty();
  }

  @Override
  public Optional<String> privateOf(TalkId talk, PersonId author) {
    return db.sql(
            "select text from conversations.private_note where talk = :talk and author = :author")
        .param("talk", talk.value())
        .param("author", author.value())
        .query(String.class)
        .optional();
  }

  @Override
  public Map<TalkId, String> privateOf(PersonId author) {
    Map<TalkId, String> notes = new HashMap<>();
    db.sql("select talk, text from conversations.private_note where author = :author")
        .param("author", author.value())
        .query(
            row -> {
              notes.put(Sql.talk(row, "talk"), row.getString("text"));
            });
    return notes;
  }

  @Override
  public void keepPrivate(TalkId talk, PersonId author, String text, Instant now) {
    String sql =
        text.isBlank()
            ? "delete from conversations.private_note where talk = :talk and author = :author"
            : """
              insert into conversations.private_note values (:talk, :author, :text, :at)
              on conflict (talk, author) do update set text = excluded.text, at = excluded.at
              """;
    JdbcClient.StatementSpec statement =
        db.sql(sql).param("talk", talk.value()).param("author", author.value());
    if (!text.isBlank()) {
      statement = statement.param("text", text).param("at", Sql.at(now));
    }
    statement.update();
  }
}
