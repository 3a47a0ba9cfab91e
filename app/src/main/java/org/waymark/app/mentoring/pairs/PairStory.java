package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.policy.Step;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Support on somebody's way, for the person and the mentor of each pair. */
@Component
class PairStory implements StorySource {
  private final JdbcClient db;

  PairStory(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    PersonId me = viewer.personId();
    if (me == null) {
      return List.of();
    }
    return db.sql(
            """
            select s.at, s.act, m.kind, m.id from mentoring.mentorship m
              join mentoring.mentorship_state s on s.mentorship = m.id
            where m.person = :person and s.act in ('ask', 'accept', 'pair', 'end', 'leave')
              and s.state <> 'withdrawn'
              and (m.person = :me or (m.mentor = :me and m.state in ('active', 'ended')))
            order by s.at
            """)
        .param("person", person.value())
        .param("me", me.value())
        .query(
            (row, _) ->
                new Step(
                    row.getTimestamp("at").toInstant(),
                    Stage.MENTORING,
                    Words.of(
                        "mentoring.story."
                            + row.getString("act")
                            + "."
                            + SupportKind.of(row.getString("kind"))),
                    "/mentorships/" + row.getObject("id", UUID.class)))
        .list();
  }
}
