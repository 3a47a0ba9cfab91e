package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** Buddy and mentor of whoever moves. */
@Service
public class Companions {
  private static final Set<String> PARTS = Set.of("buddy", "mentor");
  private final JdbcClient db;
  private final MoveRights rights;
  private final People people;
  private final MoveNotices notices;
  private final Clock clock;

  Companions(JdbcClient db, MoveRights rights, People people, MoveNotices notices, Clock clock) {
    this.db = db;
    this.rights = rights;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** Who it is, by part. */
  public Map<String, PersonId> of(MoveId move) {
    Map<String, PersonId> all = new LinkedHashMap<>();
    db.sql("select part, person from mobility.companion where move = :move order by part")
        .param("move", move.value())
        .query(
            row -> {
              all.put(row.getString("part"), new PersonId(row.getObject("person", UUID.class)));
            });
    return all;
  }

  /** The new manager names who helps the person in: somebody else than the two of them. */
  @Transactional
  public Outcome<PersonId> name(Viewer viewer, MoveId id, String part, PersonId whom) {
    MoveCase move = rights.held(viewer, id, Part.HOST_MANAGER).move();
    if (!PARTS.contains(part)) {
      throw new NotYours();
    }
    if (whom.equals(move.person()) || viewer.is(whom) || !people.employed(whom)) {
      return Outcome.refused("mobility.companion.somebody_else");
    }
    keep(viewer, id, part, whom);
    notices.tell(
        List.of(whom),
        part + " " + id,
        Words.of("mobility.told.companion." + part, notices.name(move.person())),
        "/people/" + move.person());
    notices.person(
        move, part + " own " + id + whom, "mobility.told.own." + part, notices.name(whom));
    return Outcome.done(whom);
  }

  private void keep(Viewer viewer, MoveId id, String part, PersonId whom) {
    db.sql(
            """
            insert into mobility.companion (move, part, person, by_person, at)
            values (:move, :part, :person, :by, :at)
            on conflict (move, part) do update set person = excluded.person,
              by_person = excluded.by_person, at = excluded.at
            """)
        .param("move", id.value())
        .param("part", part)
        .param("person", whom.value())
        .param("by", viewer.self().value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }
}
