package org.waymark.app.growth.plans;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** When somebody leaves, their plans go with them; coming back does not bring them back. */
@Repository
class Leaving {
  private static final String THEIRS =
      "(select id from growth.plan where person in (select unnest(:people::uuid[])))";
  private static final List<String> ALL =
      List.of(
          "delete from growth.comment where plan in " + THEIRS,
          "delete from growth.action_state where action in "
              + "(select id from growth.action where plan in "
              + THEIRS
              + ")",
          "delete from growth.action where plan in " + THEIRS,
          "delete from growth.plan_state where plan in " + THEIRS,
          "delete from growth.plan where person in (select unnest(:people::uuid[]))");
  private final JdbcClient db;

  Leaving(JdbcClient db) {
    this.db = db;
  }

  Set<PersonId> owners() {
    return db.sql("select distinct person from growth.plan")
        .query((row, _) -> new PersonId(Sql.id(row, "person")))
        .set();
  }

  /** In one go, so that no state is ever without its plan. */
  @Transactional
  public void forget(Collection<PersonId> gone) {
    for (String sql : ALL) {
      db.sql(sql).param("people", SqlArray.of(gone)).update();
    }
  }
}
