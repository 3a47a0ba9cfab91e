package org.waymark.app.mentoring.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Support on somebody's way, for the person and the mentor of each pair. */
@Component
class PairStory implements StorySource {
  private final JdbcClient db;
  private final Clock clock;

  PairStory(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    PersonId me = viewer.personId();
    if (me == null) {
      return List.of();
    }
    return db.sql(
            """
            select s.at, s.act, m.kind, m.id, (select count(*) from mentoring.session x
                where x.mentorship = m.id and x.state = 'invited' and x.starts_at < :now) as met
            from mentoring.mentorship m
              join mentoring.mentorship_state s on s.mentorship = m.id
            where m.person = :person and s.act in ('ask', 'accept', 'pair', 'end', 'leave')
              and s.state <> 'withdrawn'
              and (m.person = :me or (m.mentor = :me and m.state in ('active', 'ended')))
            order by s.at
            """)
        .param("person", person.value())
        .param("me", me.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> step(row))
        .list();
  }

  private static Step step(ResultSet row) throws SQLException {
    String act = row.getString("act");
    int met = row.getInt("met");
    boolean began = act.equals("accept") || act.equals("pair");
    return new Step(
        row.getTimestamp("at").toInstant(),
        Stage.MENTORING,
        Words.of("mentoring.story." + act + "." + SupportKind.of(row.getString("kind"))),
        href(row),
        began && met > 0 ? Words.of("mentoring.story.led", met) : null);
  }

  @Override
  public List<Ahead> ahead(Viewer viewer, PersonId person) {
    PersonId me = viewer.personId();
    if (me == null) {
      return List.of();
    }
    return db.sql(
            """
            select m.id, m.kind, min(x.starts_at) as next from mentoring.mentorship m
              join mentoring.session x on x.mentorship = m.id
            where m.person = :person and m.state = 'active' and :me in (m.person, m.mentor)
              and x.state = 'invited' and x.starts_at > :now
            group by m.id, m.kind
            """)
        .param("person", person.value())
        .param("me", me.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> ahead(row))
        .list();
  }

  private Ahead ahead(ResultSet row) throws SQLException {
    Instant next = row.getTimestamp("next").toInstant();
    return new Ahead(
        Stage.MENTORING,
        Words.of("mentoring.story.next." + SupportKind.of(row.getString("kind"))),
        href(row),
        false,
        LocalDate.ofInstant(next, clock.getZone()));
  }

  private static String href(ResultSet row) throws SQLException {
    return "/mentorships/" + row.getObject("id", UUID.class);
  }
}
