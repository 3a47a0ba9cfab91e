package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.SupportKind;

/** What somebody asked for, and who asked them, in one query. */
@Component
class PairLists {
  private static final int MOST = 200;
  private final JdbcClient db;

  PairLists(JdbcClient db) {
    this.db = db;
  }

  /** The latest change first; what is over comes last. */
  List<Mentorship> of(PersonId person) {
    return db.sql(
            PairRows.SELECT
                + """
                where m.person = :me or (m.mentor = :me and m.state in ('asked', 'active', 'ended'))
                order by m.state in ('ended', 'withdrawn'), m.since desc, m.id limit :most
                """)
        .param("me", person.value())
        .param("most", MOST)
        .query((row, _) -> PairRows.mentorship(row))
        .list();
  }

  /** Those who asked and wait for an answer, the most urgent first. */
  List<Mentoring.Waiting> askedOf(PersonId mentor) {
    return db.sql(
            """
            select id, kind, person, due_on from mentoring.mentorship
            where mentor = :me and state = 'asked' order by due_on, id
            """)
        .param("me", mentor.value())
        .query(
            (row, _) ->
                new Mentoring.Waiting(
                    new MentorshipId(row.getObject("id", UUID.class)),
                    SupportKind.of(row.getString("kind")),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getObject("due_on", LocalDate.class)))
        .list();
  }

  int waitingFor(PersonId person) {
    return db.sql(
            "select count(*) from mentoring.mentorship where mentor = :me and state = 'asked'")
        .param("me", person.value())
        .query(Integer.class)
        .single();
  }
}
