package org.waymark.app.skills.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;

/** On which days managers rated somebody, how many skills, without what came by a request. */
@Repository
class AssessmentDays {
  /** One day of one manager. */
  record Day(PersonId by, LocalDate on, Instant at, int skills) {}

  private final JdbcClient jdbc;

  AssessmentDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Day> of(PersonId person) {
    return jdbc.sql(
            """
            select s.stated_by, s.stated_on, max(s.recorded_at) as at, count(distinct s.skill_id) as skills
            from skills.statement s
            where s.person_id = ? and s.source = 'manager' and s.level is not null and not exists (
              select from skills.feedback f join skills.feedback_line l on l.feedback_id = f.id
              where f.person_id = s.person_id and f.asked_id = s.stated_by and l.skill_id = s.skill_id
                and s.recorded_at between f.closed_at and f.closed_at + interval '1 minute')
            group by s.stated_by, s.stated_on order by at desc limit 20
            """)
        .param(person.value())
        .query(
            (rs, _) ->
                new Day(
                    new PersonId(rs.getObject("stated_by", UUID.class)),
                    rs.getObject("stated_on", LocalDate.class),
                    rs.getObject("at", OffsetDateTime.class).toInstant(),
                    rs.getInt("skills")))
        .list();
  }
}
