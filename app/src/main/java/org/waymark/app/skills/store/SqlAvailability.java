package org.waymark.app.skills.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.Availability;

/** Choices to be found; the company's default counts for those who never chose, and is off. */
@Repository
class SqlAvailability implements Availability {
  private static final String COLUMNS = "person_id, discoverable, paused_until, since";

  private final JdbcClient jdbc;
  private final boolean byDefault;

  SqlAvailability(
      JdbcClient jdbc, @Value("${waymark.discoverable-by-default:false}") boolean byDefault) {
    this.jdbc = jdbc;
    this.byDefault = byDefault;
  }

  @Override
  public Optional<Choice> of(PersonId person) {
    return Optional.ofNullable(choices("where person_id = ?", person.value()).get(person));
  }

  @Override
  @Transactional
  public void choose(PersonId person, boolean discoverable, Instant at) {
    jdbc.sql(
            """
            insert into skills.availability (person_id, discoverable, since) values (?, ?, ?)
            on conflict (person_id) do update set discoverable = excluded.discoverable,
              since = excluded.since
            """)
        .param(person.value())
        .param(discoverable)
        .param(Sql.time(at))
        .update();
    jdbc.sql(
            """
            insert into skills.availability_change (person_id, discoverable, origin, at)
            values (?, ?, 'self', ?)
            """)
        .param(person.value())
        .param(discoverable)
        .param(Sql.time(at))
        .update();
  }

  @Override
  @Transactional
  public void pause(PersonId person, @Nullable LocalDate until, Instant at) {
    jdbc.sql(
            """
            insert into skills.availability (person_id, paused_until, since) values (?, ?, ?)
            on conflict (person_id) do update set paused_until = excluded.paused_until
            """)
        .param(person.value())
        .param(until)
        .param(Sql.time(at))
        .update();
    jdbc.sql(
            """
            insert into skills.availability_change (person_id, paused_until, origin, at)
            values (?, ?, 'self', ?)
            """)
        .param(person.value())
        .param(until)
        .param(Sql.time(at))
        .update();
  }

  @Override
  public Set<PersonId> pausing(LocalDate today) {
    return jdbc.sql("select person_id from skills.availability where paused_until > ?")
        .param(today)
        .query((rs, _) -> Sql.person(rs, "person_id"))
        .set();
  }

  @Override
  public Set<PersonId> found(Collection<PersonId> people, LocalDate today) {
    Map<PersonId, Choice> choices =
        people.size() == 1
            ? choices("where person_id = ?", people.iterator().next().value())
            : choices("");
    return people.stream()
        .filter(
            p -> {
              Choice choice = choices.get(p);
              return choice == null ? byDefault : choice.foundOn(today, byDefault);
            })
        .collect(Collectors.toSet());
  }

  private Map<PersonId, Choice> choices(String where, Object... values) {
    Map<PersonId, Choice> choices = new HashMap<>();
    jdbc.sql("select " + COLUMNS + " from skills.availability " + where)
        .params(values)
        .query(
            rs -> {
              choices.put(
                  new PersonId(rs.getObject("person_id", UUID.class)),
                  new Choice(
                      rs.getObject("discoverable", Boolean.class),
                      rs.getObject("paused_until", LocalDate.class),
                      Sql.at(rs, "since")));
            });
    return choices;
  }
}
