package org.waymark.app.mentoring.pairs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;

/** Goals of a pair: set and reached by either of the two. */
@Service
class Goals {
  static final int MOST = 10;
  private static final int MONTHS = 3;
  private final PairRights rights;
  private final JdbcClient db;
  private final PlanActions plans;
  private final Clock clock;

  Goals(PairRights rights, JdbcClient db, PlanActions plans, Clock clock) {
    this.rights = rights;
    this.db = db;
    this.plans = plans;
    this.clock = clock;
  }

  List<Goal> of(MentorshipId id) {
    return db.sql("select * from mentoring.goal where mentorship = :id order by id")
        .param("id", id.value())
        .query(
            (row, _) -> {
              Timestamp done = row.getTimestamp("done_at");
              return new Goal(
                  row.getObject("id", UUID.class),
                  row.getString("words"),
                  done == null ? null : done.toInstant());
            })
        .list();
  }

  @Transactional
  public Outcome<UUID> set(Viewer viewer, MentorshipId id, String words) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = new ArrayList<>();
    if (!it.active() || !it.kind().lasting()) {
      no.add(Refusal.of("mentoring.no.not_together"));
    }
    if (words.isBlank() || words.strip().length() > Goal.LONGEST) {
      no.add(Refusal.of("mentoring.goal.no.words", Goal.LONGEST));
    }
    if (of(id).size() >= MOST) {
      no.add(Refusal.of("mentoring.goal.no.many", MOST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    UUID goal = UuidCreator.getTimeOrderedEpoch();
    db.sql(
            """
            insert into mentoring.goal (id, mentorship, words, set_by, set_at)
            values (:id, :mentorship, :words, :by, :at)
            """)
        .param("id", goal)
        .param("mentorship", id.value())
        .param("words", words.strip())
        .param("by", viewer.self().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return Outcome.done(goal);
  }

  /** Only the one who is helped puts a goal into their plan; twice is once. */
  @Transactional
  public Outcome<UUID> plan(Viewer viewer, MentorshipId id, UUID goal) {
    Mentorship it = rights.held(viewer, id);
    Goal found =
        of(id).stream()
            .filter(_ -> viewer.is(it.person()))
            .filter(g -> g.id().equals(goal))
            .findFirst()
            .orElseThrow(NotYours::new);
    if (!it.active() || found.doneAt() != null) {
      return Outcome.refused("mentoring.no.not_together");
    }
    plans.agree(
        it.person(),
        it.person(),
        found.words(),
        LocalDate.now(clock).plusMonths(MONTHS),
        found.source(),
        "/mentorships/" + id);
    return Outcome.done(goal);
  }

  /** Ids of those that are in the plan of the one who is helped. */
  Set<UUID> planned(List<Goal> goals) {
    Set<String> known = plans.planned(goals.stream().map(Goal::source).toList());
    return goals.stream()
        .filter(g -> known.contains(g.source()))
        .map(Goal::id)
        .collect(Collectors.toSet());
  }

  /** Reached, once. */
  @Transactional
  public Outcome<UUID> reach(Viewer viewer, MentorshipId id, UUID goal) {
    Mentorship it = rights.held(viewer, id);
    if (!it.active()) {
      return Outcome.refused("mentoring.no.not_together");
    }
    if (of(id).stream().noneMatch(g -> g.id().equals(goal))) {
      throw new NotYours();
    }
    db.sql("update mentoring.goal set done_at = :at where id = :id and done_at is null")
        .param("id", goal)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return Outcome.done(goal);
  }
}
