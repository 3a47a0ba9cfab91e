package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;

/**
 * Feedback in the middle and at the end: each tells alone, and reads the other's once both have
 * told. The end is asked for from its planned day on, or once it is over.
 */
@Service
class Feedback {
  private static final int LONGEST = 2_000;
  private static final int MOST = 5;
  private final PairRights rights;
  private final PairNotices notices;
  private final JdbcClient db;
  private final Clock clock;

  Feedback(PairRights rights, PairNotices notices, JdbcClient db, Clock clock) {
    this.rights = rights;
    this.notices = notices;
    this.db = db;
    this.clock = clock;
  }

  /** Which one it is time for; nothing before the middle. */
  Optional<Moment> due(Mentorship it) {
    LocalDate today = LocalDate.now(clock);
    if (!it.kind().lasting()) {
      return Optional.empty();
    }
    return switch (it.state()) {
      case State.Active active when !today.isBefore(active.endsOn()) -> Optional.of(Moment.END);
      case State.Active active when !today.isBefore(Mentorship.middle(active)) ->
          Optional.of(Moment.MIDDLE);
      case State.Ended _ -> Optional.of(Moment.END);
      case State.Active _, State.Waiting _, State.Asked _, State.Withdrawn _ -> Optional.empty();
    };
  }

  /** What the viewer may read: their own, and the other's where both told. */
  List<Answer> readBy(Viewer viewer, Mentorship seen) {
    List<Answer> all = all(seen.id());
    return all.stream()
        .filter(
            a ->
                viewer.is(a.by())
                    || all.stream().anyMatch(b -> b.moment() == a.moment() && viewer.is(b.by())))
        .toList();
  }

  private List<Answer> all(MentorshipId id) {
    return db.sql("select * from mentoring.feedback where mentorship = :id order by at")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Answer(
                    Moment.of(row.getString("moment")),
                    new PersonId(row.getObject("by_person", UUID.class)),
                    row.getInt("helped"),
                    row.getString("words")))
        .list();
  }

  @Transactional
  public Outcome<MentorshipId> tell(Viewer viewer, MentorshipId id, int helped, String words) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = new ArrayList<>();
    Optional<Moment> moment = due(it);
    if (moment.isEmpty()) {
      no.add(Refusal.of("mentoring.feedback.no.early"));
    }
    if (helped < 1 || helped > MOST) {
      no.add(Refusal.of("mentoring.feedback.no.helped"));
    }
    if (words.strip().length() > LONGEST) {
      no.add(Refusal.of("mentoring.feedback.no.words", LONGEST));
    }
    if (no.isEmpty() && !keep(it, moment.orElseThrow(), viewer.self(), helped, words.strip())) {
      no.add(Refusal.of("mentoring.feedback.no.again"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    String once = "feedback " + id + " " + moment.orElseThrow() + " " + viewer.self();
    notices.tellOther(it, viewer.self(), "feedback", once);
    return Outcome.done(id);
  }

  private boolean keep(Mentorship it, Moment moment, PersonId by, int helped, String words) {
    return db.sql(
                """
                insert into mentoring.feedback (mentorship, moment, by_person, helped, words, at)
                values (:id, :moment, :by, :helped, :words, :at) on conflict do nothing
                """)
            .param("id", it.id().value())
            .param("moment", moment.code())
            .param("by", by.value())
            .param("helped", helped)
            .param("words", words)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
