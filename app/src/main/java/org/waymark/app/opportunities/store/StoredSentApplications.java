package org.waymark.app.opportunities.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.SentApplications;

@Repository
class StoredSentApplications implements SentApplications {
  private final JdbcClient db;

  StoredSentApplications(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<OpeningId, List<Applicant>> sent(Collection<OpeningId> openings) {
    record Row(OpeningId opening, Applicant applicant) {}
    return db
        .sql(
            """
            select a.id, a.opening, a.person, s.at from opportunities.application a
              cross join lateral (select min(first.at) as at from opportunities.application_state first
                where first.application = a.id and first.state <> 'draft') s
            where a.opening in (select unnest(:openings::uuid[])) and a.underway order by s.at, a.id
            """)
        .param("openings", SqlArray.of(openings))
        .query(
            (row, _) ->
                new Row(
                    ApplicationRows.opening(row),
                    new Applicant(
                        ApplicationRows.id(row),
                        ApplicationRows.person(row),
                        ApplicationRows.at(row))))
        .list()
        .stream()
        .collect(groupingBy(Row::opening, mapping(Row::applicant, toList())));
  }

  @Override
  public List<Application> underwayFor(OpeningId opening) {
    return db.sql(
            ApplicationRows.SELECT
                + " where a.opening = :opening and a.underway order by a.id for update of a")
        .param("opening", opening.value())
        .query(ApplicationRows::application)
        .list();
  }

  @Override
  public List<Application> underwayThoughClosed() {
    return db.sql(
            ApplicationRows.SELECT
                + """
                  join opportunities.opening o on o.id = a.opening and o.published_on is not null and o.state <> 'published'
                where a.underway order by a.id
                """)
        .query(ApplicationRows::application)
        .list();
  }

  @Override
  public List<Application> underwayOf(PersonId person) {
    return db.sql(ApplicationRows.SELECT + " where a.person = :person and a.underway order by a.id")
        .param("person", person.value())
        .query(ApplicationRows::application)
        .list();
  }

  @Override
  public Optional<Instant> lastAnsweredNo(OpeningId opening, PersonId person) {
    return db.sql(
            """
            select max(s.at) as at from opportunities.application a
              join opportunities.application_state s
                on s.application = a.id and s.state = 'not_selected'
              join opportunities.opening o on o.id = a.opening and o.role is null
              join opportunities.decision d on d.application = a.id and d.reason <> 'withdrawn'
            where a.person = :person and o.id = :opening
            """)
        .param("opening", opening.value())
        .param("person", person.value())
        .query((row, _) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public List<ApplicationCard> of(PersonId person) {
    return db.sql(
            ApplicationRows.SELECT
                + """
                 where a.person = :person and (a.state <> 'withdrawn'
                  or exists (select from opportunities.snapshot f where f.application = a.id))
                order by s.at desc, a.id
                """)
        .param("person", person.value())
        .query(
            (row, nr) -> {
              Application a = ApplicationRows.application(row, nr);
              return new ApplicationCard(a.id(), a.opening(), a.stage(), ApplicationRows.at(row));
            })
        .list();
  }

  @Override
  public List<ApplicationId> liveOf(Collection<PersonId> people) {
    return db.sql(
            """
            select id from opportunities.application
            where person in (select unnest(:people::uuid[])) and (underway or state = 'draft') order by id
            """)
        .param("people", SqlArray.of(people))
        .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
        .list();
  }
}
