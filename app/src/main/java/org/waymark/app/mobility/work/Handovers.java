package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/** What is handed over before a move. */
@Service
public class Handovers {
  private static final int LONGEST_TITLE = 200;
  private final JdbcClient db;
  private final MoveRights rights;
  private final People people;
  private final MoveNotices notices;
  private final Clock clock;

  Handovers(JdbcClient db, MoveRights rights, People people, MoveNotices notices, Clock clock) {
    this.db = db;
    this.rights = rights;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** Something to hand over. */
  public record Task(
      UUID id, String title, PersonId owner, LocalDate dueOn, @Nullable Instant doneAt) {}

  public List<Task> tasks(MoveId move) {
    return db.sql("select * from mobility.handover_task where move = :move order by due_on, id")
        .param("move", move.value())
        .query(
            (row, _) -> {
              Timestamp done = row.getTimestamp("done_at");
              return new Task(
                  row.getObject("id", UUID.class),
                  row.getString("title"),
                  new PersonId(row.getObject("owner", UUID.class)),
                  row.getObject("due_on", LocalDate.class),
                  done == null ? null : done.toInstant());
            })
        .list();
  }

  /** The person and the manager they leave plan it together. */
  @Transactional
  public Outcome<UUID> add(
      Viewer viewer, MoveId id, String title, PersonId owner, @Nullable LocalDate dueOn) {
    MoveCase move = rights.held(viewer, id, Part.PERSON, Part.HOME_MANAGER).move();
    List<Refusal> no = refusals(move, viewer.self(), title.strip(), owner, dueOn);
    if (!no.isEmpty() || dueOn == null) {
      return Outcome.refused(no);
    }
    UUID task =
        db.sql(
                """
                insert into mobility.handover_task (move, title, owner, due_on, by_person)
                values (:move, :title, :owner, :due, :by) returning id
                """)
            .param("move", id.value())
            .param("title", title.strip())
            .param("owner", owner.value())
            .param("due", dueOn)
            .param("by", viewer.self().value())
            .query(UUID.class)
            .single();
    if (!viewer.is(owner)) {
      notices.tell(
          List.of(owner),
          "handover " + task,
          Words.of("mobility.told.handover", notices.name(move.person()), title.strip()),
          "/");
    }
    return Outcome.done(task);
  }

  private List<Refusal> refusals(
      MoveCase move, PersonId me, String title, PersonId owner, @Nullable LocalDate dueOn) {
    List<Refusal> no = new ArrayList<>();
    if (!move.stage().ahead()) {
      no.add(Refusal.of("mobility.not_now"));
    }
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      no.add(Refusal.of("mobility.handover.title", LONGEST_TITLE));
    }
    if (dueOn == null || dueOn.isBefore(LocalDate.now(clock))) {
      no.add(Refusal.of("mobility.handover.day"));
    }
    if (!closeBy(move, me).contains(owner)) {
      no.add(Refusal.of("mobility.handover.owner"));
    }
    return no;
  }

  @Transactional
  public void done(Viewer viewer, MoveId id, UUID task) {
    MoveRights.Seen seen = rights.held(viewer, id, Part.PERSON, Part.HOME_MANAGER);
    int done =
        db.sql(
                """
                update mobility.handover_task set done_at = coalesce(done_at, :now)
                where id = :task and move = :move
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("task", task)
            .param("move", seen.move().id().value())
            .update();
    if (done == 0) {
      throw new NotYours();
    }
  }

  /**
   * Who may be chosen: the teams of the viewer and of the person, and who leads them; never the
   * person.
   */
  public Set<PersonId> closeBy(MoveCase move, PersonId me) {
    Set<PersonId> close = new HashSet<>(people.reportsOf(me));
    close.add(me);
    people
        .managerOf(move.person())
        .ifPresent(
            manager -> {
              close.add(manager);
              close.addAll(people.reportsOf(manager));
            });
    close.remove(move.person());
    return close;
  }
}
