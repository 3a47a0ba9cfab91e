package org.waymark.app.mentoring.pairs;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.ProgrammeId;

/** Mentorships into their rows. */
@Component
class PairWriter {
  private final JdbcClient db;

  PairWriter(JdbcClient db) {
    this.db = db;
  }

  void insert(Mentorship it, Change change) {
    Need need = it.need();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", it.id().value());
    row.put("kind", it.kind().code());
    row.put("person", it.person().value());
    row.put("skill", need.skill() == null ? null : need.skill().value());
    row.put("question", need.question() == null ? null : need.question().code());
    row.put("role", need.role() == null ? null : need.role().value());
    row.put("words", need.words());
    row.put("anybody", it.anybody());
    row.put("at", change.at().atOffset(ZoneOffset.UTC));
    ProgrammeId programme = it.programme();
    row.put("programme", programme == null ? null : programme.value());
    db.sql(
            """
            insert into mentoring.mentorship (id, kind, person, skill, question, role, words,
              anybody, programme, state, state_nr, since)
            values (:id, :kind, :person, :skill, :question, :role::uuid, :words, :anybody,
              :programme::uuid, 'waiting', 1, :at)
            """)
        .params(row)
        .update();
  }

  /** Where it stands now; the number of that state. */
  int place(Mentorship it, Change change, @Nullable Integer place) {
    Map<String, @Nullable Object> row = new HashMap<>();
    State.Seat seat = it.state().seat();
    row.put("id", it.id().value());
    row.put("state", it.stage().code());
    row.put("at", change.at().atOffset(ZoneOffset.UTC));
    row.put("mentor", seat == null ? null : seat.mentor().value());
    row.put("offer", seat == null ? null : seat.offer().value());
    row.put("place", place);
    row.put("due", it.state() instanceof State.Asked asked ? asked.dueOn() : null);
    row.put("begins", it.state() instanceof State.Active active ? active.beganOn() : null);
    row.put("ends", it.state() instanceof State.Active active ? active.endsOn() : null);
    return db.sql(
            """
            update mentoring.mentorship set state = :state, state_nr = state_nr + 1, since = :at,
              mentor = :mentor::uuid, offer = :offer::uuid, place = :place, due_on = :due,
              begins_on = coalesce(:begins::date, begins_on), ends_on = coalesce(:ends::date, ends_on)
            where id = :id returning state_nr
            """)
        .params(row)
        .query(Integer.class)
        .single();
  }

  void remember(Mentorship it, int nr, Change change) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", it.id().value());
    row.put("nr", nr);
    row.put("state", it.stage().code());
    row.put("act", change.act().code());
    row.put("at", change.at().atOffset(ZoneOffset.UTC));
    row.put("by", change.by() == null ? null : change.by().value());
    row.put("mentor", it.mentor().map(PersonId::value).orElse(null));
    row.put("why", change.why().isBlank() ? null : change.why().strip());
    db.sql(
            """
            insert into mentoring.mentorship_state
              (mentorship, nr, state, act, at, by_person, mentor, why)
            values (:id, :nr, :state, :act, :at, :by::uuid, :mentor::uuid, :why)
            """)
        .params(row)
        .update();
  }
}
