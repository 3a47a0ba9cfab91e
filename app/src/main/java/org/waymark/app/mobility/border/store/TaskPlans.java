package org.waymark.app.mobility.border.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.TaskPlan;

/** Writes what is to be done in a case. */
@Repository
class TaskPlans {
  private static final String PLAN =
      """
      insert into mobility.border_task (border, pack, nr, area, owner, due_on, blocking)
      values (:border, :pack, :nr, :area, :owner, :due, :blocking)
      on conflict (border, pack, nr) where nr is not null do update set area = excluded.area, owner = excluded.owner,
        due_on = excluded.due_on, blocking = excluded.blocking, told = false
      where border_task.done_at is null
      """;
  private final JdbcClient db;

  TaskPlans(JdbcClient db) {
    this.db = db;
  }

  /** What is wanted and not done follows the plan; what is done stays. */
  void keep(BorderId id, @Nullable UUID pack, List<TaskPlan.Wanted> wanted) {
    List<Integer> kept = wanted.stream().map(TaskPlan.Wanted::nr).toList();
    db.sql(
            """
            delete from mobility.border_task where border = :border and nr is not null
              and done_at is null and (not nr in (select unnest(:kept::int[]))
                or (nr > 0 and pack is distinct from :pack::uuid))
            """)
        .param("border", id.value())
        .param("pack", pack)
        .param("kept", kept.toString().replace('[', '{').replace(']', '}'))
        .update();
    for (TaskPlan.Wanted task : wanted) {
      db.sql(PLAN)
          .param("border", id.value())
          .param("pack", task.nr() == TaskPlan.REVIEW ? null : pack)
          .param("nr", task.nr())
          .param("area", task.area().code())
          .param("owner", task.owner().code())
          .param("due", task.dueOn())
          .param("blocking", task.blocking())
          .update();
    }
  }
}
