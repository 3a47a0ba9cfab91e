package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Compares moves that took effect with what the next import of people says. */
@Service
public class Reconciling {
  private final JdbcClient db;
  private final Moves moves;
  private final MoveRights rights;
  private final Effects effects;
  private final Whereabouts whereabouts;
  private final People people;
  private final MoveNotices notices;
  private final Clock clock;

  Reconciling(
      JdbcClient db,
      Moves moves,
      MoveRights rights,
      Effects effects,
      Whereabouts whereabouts,
      People people,
      MoveNotices notices,
      Clock clock) {
    this.db = db;
    this.moves = moves;
    this.rights = rights;
    this.effects = effects;
    this.whereabouts = whereabouts;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** What an import said. */
  public enum Finding {
    CONFIRMED,
    /** The person stands somewhere else. */
    CONTRADICTED,
    /** The person stands where they stood before. */
    MISSING
  }

  /** What an import said of a move, and what differs. */
  public record Found(Finding finding, List<String> fields, boolean settled) {}

  public Optional<Found> of(MoveId move) {
    return db.sql("select * from mobility.reconciliation where move = :move")
        .param("move", move.value())
        .query(
            (row, _) ->
                new Found(
                    Finding.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                    Arrays.asList((String[]) row.getArray("fields").getArray()),
                    row.getTimestamp("settled_at") != null))
        .optional();
  }

  /** After an import of people. What is confirmed or settled is not asked again. */
  @Transactional
  public void compare() {
    for (MoveId id : open()) {
      MoveCase move = moves.find(id).orElseThrow();
      if (move.changesRecord()) {
        people.current(move.person()).ifPresent(now -> note(move, now));
      }
    }
  }

  private List<MoveId> open() {
    return db.sql(
            """
            select m.id from mobility.move m
              left join mobility.reconciliation r on r.move = m.id
            where m.state = 'done' and r.settled_at is null and r.outcome is distinct from 'confirmed'
            order by m.id
            """)
        .query((row, _) -> new MoveId(row.getObject("id", UUID.class)))
        .list();
  }

  private void note(MoveCase move, Employment now) {
    var stands = CaseOpening.standing(now);
    List<String> fields = move.after().differences(stands);
    Finding finding =
        fields.isEmpty()
            ? Finding.CONFIRMED
            : move.before().differences(stands).isEmpty() ? Finding.MISSING : Finding.CONTRADICTED;
    keep(move, finding, fields);
    if (finding != Finding.CONFIRMED) {
      notices.hr(
          move,
          move.id() + " " + finding + " " + fields,
          "mobility.told." + finding.name(),
          notices.name(move.person()),
          move.title());
    }
  }

  private void keep(MoveCase move, Finding finding, List<String> fields) {
    db.sql(
            """
            insert into mobility.reconciliation (move, outcome, fields, at)
            values (:move, :outcome, :fields::text[], :at)
            on conflict (move) do update set outcome = excluded.outcome,
              fields = excluded.fields, at = excluded.at
            """)
        .param("move", move.id().value())
        .param("outcome", finding.name().toLowerCase(Locale.ROOT))
        .param("fields", "{" + String.join(",", fields) + "}")
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  /** HR: the import is wrong, the person stands where the move put them. */
  @Transactional
  public Outcome<LocalDate> applyAgain(Viewer viewer, MoveId id) {
    MoveCase move = rights.held(viewer, id, Part.HR_PARTNER).move();
    if (move.stage() != MoveStage.DONE || of(id).filter(f -> !f.settled()).isEmpty()) {
      return Outcome.refused("mobility.not_now");
    }
    return effects.place(move, move.after(), whereabouts.today(move.zone()), null);
  }

  /** HR: the import is right. */
  @Transactional
  public void settle(Viewer viewer, MoveId id) {
    rights.held(viewer, id, Part.HR_PARTNER);
    db.sql(
            """
            update mobility.reconciliation set settled_at = :at, settled_by = :by
            where move = :move and settled_at is null
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("by", viewer.self().value())
        .param("move", id.value())
        .update();
  }
}
