package org.waymark.app.communication.mail;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** What people chose: the rhythm of each kind, and their quiet times. */
@Repository
public class Preferences {
  private final JdbcClient jdbc;

  Preferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rhythm of a kind for each of these people. */
  public Map<PersonId, Rhythm> rhythms(Collection<PersonId> people, NoticeKind kind) {
    Map<PersonId, Rhythm> rhythms = new HashMap<>();
    people.forEach(p -> rhythms.put(p, kind.usual()));
    jdbc.sql(
            """
            select person, rhythm from communication.preference
            where kind = :kind and person in (select unnest(:people::uuid[]))
            """)
        .param("kind", kind.name())
        .param("people", SqlArray.of(people))
        .query(
            rs -> {
              rhythms.put(
                  new PersonId(rs.getObject("person", UUID.class)),
                  Rhythm.of(rs.getString("rhythm")));
            });
    return rhythms;
  }

  Map<PersonId, Quiet> quiet(Collection<PersonId> people) {
    Map<PersonId, Quiet> quiet = new HashMap<>();
    jdbc.sql(
            "select person, begins, ends from communication.quiet_time where person in (select unnest(:people::uuid[]))")
        .param("people", SqlArray.of(people))
        .query(
            rs -> {
              quiet.put(
                  new PersonId(rs.getObject("person", UUID.class)),
                  new Quiet(
                      rs.getObject("begins", LocalTime.class),
                      rs.getObject("ends", LocalTime.class)));
            });
    return quiet;
  }

  public Optional<Quiet> quiet(PersonId person) {
    return Optional.ofNullable(quiet(List.of(person)).get(person));
  }

  /** What a person chose, by kind; kinds without a choice are absent. */
  public Map<String, Rhythm> chosen(PersonId person) {
    return jdbc
        .sql("select kind, rhythm from communication.preference where person = :person")
        .param("person", person.value())
        .query(
            (rs, _) ->
                Map.entry(
                    java.util.Objects.requireNonNull(rs.getString("kind")),
                    Rhythm.of(rs.getString("rhythm"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Transactional
  public void save(PersonId person, Map<String, Rhythm> rhythms, @Nullable Quiet quiet) {
    rhythms.forEach((kind, rhythm) -> choose(person, kind, rhythm));
    jdbc.sql("delete from communication.quiet_time where person = :person")
        .param("person", person.value())
        .update();
    if (quiet != null) {
      jdbc.sql(
              "insert into communication.quiet_time (person, begins, ends) values (:person, :begins, :ends)")
          .param("person", person.value())
          .param("begins", quiet.begins())
          .param("ends", quiet.ends())
          .update();
    }
  }

  public void choose(PersonId person, String kind, Rhythm rhythm) {
    jdbc.sql(
            """
            insert into communication.preference (person, kind, rhythm)
            values (:person, :kind, :rhythm)
            on conflict (person, kind) do update set rhythm = excluded.rhythm
            """)
        .param("person", person.value())
        .param("kind", kind)
        .param("rhythm", rhythm.stored())
        .update();
  }

  /** Everybody who chose anything. */
  public List<PersonId> owners() {
    return jdbc.sql(
            "select person from communication.preference union select person from communication.quiet_time")
        .query((rs, _) -> new PersonId(rs.getObject("person", UUID.class)))
        .list();
  }

  @Transactional
  public void forget(Collection<PersonId> people) {
    for (String table : List.of("preference", "quiet_time")) {
      jdbc.sql(
              "delete from communication."
                  + table
                  + " where person in (select unnest(:people::uuid[]))")
          .param("people", SqlArray.of(people))
          .update();
    }
  }
}
