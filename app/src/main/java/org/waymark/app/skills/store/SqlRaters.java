package org.waymark.app.skills.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.model.Raters;

@Repository
class SqlRaters implements Raters {
  private final JdbcClient jdbc;

  SqlRaters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Rater> all(int ratings) {
    return jdbc.sql(
            "select rater_id, ratings, severity from skills.rater_severity where ratings >= ?")
        .param(ratings)
        .query(
            (rs, _) ->
                new Rater(
                    Sql.person(rs, "rater_id"), rs.getInt("ratings"), rs.getDouble("severity")))
        .list();
  }
}
