package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.model.Facts;

@Repository
class FactStore implements Facts {
  private static final String ALL =
      "select person, kind, value, since, until, with_person from policy.fact";
  private final JdbcClient db;

  FactStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Fact> of(Collection<PersonId> people) {
    return db.sql(ALL + " where person in (select unnest(:people::uuid[]))")
        .param("people", SqlArray.of(people))
        .query(FactStore::fact)
        .list();
  }

  @Override
  public List<Fact> all() {
    return db.sql(ALL).query(FactStore::fact).list();
  }

  private static Fact fact(ResultSet row, int nr) throws SQLException {
    return new Fact(
        Sql.person(row, "person"),
        Fact.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("value"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        Sql.personOrNull(row, "with_person"),
        null);
  }
}
