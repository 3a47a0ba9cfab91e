package org.waymark.app.mentoring.pairs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;

/** What the two of a pair write to each other: read and written by them alone. */
@Service
class Messages {
  private static final int SHOWN = 100;
  private final PairRights rights;
  private final PairNotices notices;
  private final JdbcClient db;
  private final Clock clock;

  Messages(PairRights rights, PairNotices notices, JdbcClient db, Clock clock) {
    this.rights = rights;
    this.notices = notices;
    this.db = db;
    this.clock = clock;
  }

  /** The latest, the earliest of them first; for who was found to be one of the two. */
  List<Message> of(Mentorship seen) {
    return db.sql(
            """
            select * from (select * from mentoring.message where mentorship = :id
              order by at desc, id desc limit :shown) latest order by at, id
            """)
        .param("id", seen.id().value())
        .param("shown", SHOWN)
        .query(
            (row, _) ->
                new Message(
                    new PersonId(row.getObject("author", UUID.class)),
                    row.getTimestamp("at").toInstant(),
                    row.getString("words")))
        .list();
  }

  @Transactional
  public Outcome<UUID> write(Viewer viewer, MentorshipId id, String words) {
    Mentorship it = rights.held(viewer, id);
    if (!it.active()) {
      return Outcome.refused("mentoring.no.not_together");
    }
    String text = words.strip();
    if (text.isEmpty() || text.length() > Message.LONGEST) {
      return Outcome.refused("mentoring.message.no.words", Message.LONGEST);
    }
    UUID message = UuidCreator.getTimeOrderedEpoch();
    db.sql(
            """
            insert into mentoring.message (id, mentorship, author, at, words)
            values (:id, :mentorship, :author, :at, :words)
            """)
        .param("id", message)
        .param("mentorship", id.value())
        .param("author", viewer.self().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("words", text)
        .update();
    notices.tellOther(it, viewer.self(), "message", "message " + message);
    return Outcome.done(message);
  }
}
