package org.waymark.app.opportunities.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.CaseSource;
import org.waymark.app.kernel.PersonId;

/** Stages of applications by number, without a name, a letter or a reason; never of drafts. */
@Component
class ApplicationCourses implements CaseSource {
  private final JdbcClient db;

  ApplicationCourses(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String kind() {
    return "applications";
  }

  @Override
  public Optional<Course> find(UUID id) {
    return db.sql(
            """
            select person from opportunities.application a where id = :id and exists (
              select from opportunities.snapshot s where s.application = a.id)
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(PersonId::new)
        .map(person -> new Course(id, person, false, null, stages(id, person)));
  }

  private List<Stage> stages(UUID id, PersonId person) {
    return db.sql(
            """
            select state, at, by_person from opportunities.application_state
            where application = :id and state <> 'draft' order by nr
            """)
        .param("id", id)
        .query(
            (row, _) ->
                new Stage(
                    List.of(
                        "opportunities.application.stage."
                            + row.getString("state").toUpperCase(Locale.ROOT)),
                    ApplicationRows.at(row),
                    Actor.of(row.getObject("by_person", UUID.class), person),
                    null))
        .list();
  }
}
