package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;

@Repository
class SqlShares implements Shares {
  private final JdbcClient jdbc;

  SqlShares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Share> of(PersonId person, LocalDate today) {
    return of(List.of(person), today).getOrDefault(person, List.of());
  }

  @Override
  public Map<PersonId, List<Share>> of(Collection<PersonId> people, LocalDate today) {
    return jdbc
        .sql(
            """
            select id, person_id, topic, audience, with_person, since, until from skills.share
            where person_id = any (?) and ended_at is null and until > ? order by since, id
            """)
        .params(Sql.uuids(people), today)
        .query(SqlShares::share)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Share::person));
  }

  private static Share share(ResultSet rs, int row) throws SQLException {
    PersonId with = Sql.personOrNull(rs, "with_person");
    Audience audience =
        with != null
            ? new Audience.Named(with)
            : rs.getString("audience").equals("mentor")
                ? new Audience.Mentor()
                : new Audience.HrPartner();
    return new Share(
        rs.getObject("id", UUID.class),
        Sql.person(rs, "person_id"),
        Topic.of(rs.getString("topic")),
        audience,
        Sql.at(rs, "since"),
        rs.getObject("until", LocalDate.class));
  }

  @Override
  @Transactional
  public void begin(PersonId person, Topic topic, Audience audience, Instant at, LocalDate until) {
    end(person, topic, audience, at);
    jdbc.sql(
            """
            insert into skills.share (person_id, topic, audience, with_person, since, until)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .param(person.value())
        .param(topic.code())
        .param(code(audience))
        .param(with(audience))
        .param(Sql.time(at))
        .param(until)
        .update();
  }

  @Override
  public boolean end(PersonId person, UUID share, Instant at) {
    return jdbc.sql(
                "update skills.share set ended_at = ? where id = ? and person_id = ? and ended_at is null")
            .params(Sql.time(at), share, person.value())
            .update()
        > 0;
  }

  @Override
  public void end(PersonId person, Topic topic, Audience audience, Instant at) {
    jdbc.sql(
            """
            update skills.share set ended_at = ?
            where person_id = ? and topic = ? and audience = ? and with_person is not distinct from ?
              and ended_at is null
            """)
        .param(Sql.time(at))
        .param(person.value())
        .param(topic.code())
        .param(code(audience))
        .param(with(audience))
        .update();
  }

  private static String code(Audience audience) {
    return switch (audience) {
      case Audience.Named _ -> "person";
      case Audience.HrPartner _ -> "hr_partner";
      case Audience.Mentor _ -> "mentor";
    };
  }

  private static @Nullable UUID with(Audience audience) {
    return audience instanceof Audience.Named named ? named.who().value() : null;
  }
}
