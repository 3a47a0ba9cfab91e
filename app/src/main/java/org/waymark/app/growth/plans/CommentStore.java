package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;

/** What is written on plans. */
@Repository
class CommentStore {
  private final JdbcClient db;

  CommentStore(JdbcClient db) {
    this.db = db;
  }

  /** Words of somebody. */
  record Comment(PersonId by, Instant at, String words) {}

  void add(PlanId plan, PersonId by, Instant at, String words) {
    db.sql("insert into growth.comment (id, plan, by_person, at, words) values (?, ?, ?, ?, ?)")
        .params(UuidCreator.getTimeOrderedEpoch(), plan.value(), by.value(), Sql.time(at), words)
        .update();
  }

  /** The earliest first. */
  List<Comment> of(PlanId plan, Instant since) {
    return db.sql(
            """
            select * from growth.comment where plan = :plan and at >= :since order by at, id
            """)
        .param("plan", plan.value())
        .param("since", Sql.time(since))
        .query(
            (row, _) ->
                new Comment(
                    new PersonId(Sql.id(row, "by_person")),
                    Sql.at(row, "at"),
                    row.getString("words")))
        .list();
  }

  /** When somebody last wrote on which plan, since then. */
  Map<PlanId, Instant> latestBy(PersonId author, Instant since) {
    Map<PlanId, Instant> latest = new HashMap<>();
    db.sql(
            """
            select plan, max(at) as at from growth.comment
            where by_person = :author and at >= :since group by plan
            """)
        .param("author", author.value())
        .param("since", Sql.time(since))
        .query(
            row -> {
              latest.put(new PlanId(Sql.id(row, "plan")), Sql.at(row, "at"));
            });
    return latest;
  }

  Set<PersonId> authors(PlanId plan) {
    return db.sql("select distinct by_person from growth.comment where plan = :plan")
        .param("plan", plan.value())
        .query((row, _) -> new PersonId(Sql.id(row, "by_person")))
        .set();
  }
}
