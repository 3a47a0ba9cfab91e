package org.waymark.app.opportunities.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.InterestRepository;

@Repository
class InterestStore implements InterestRepository {
  private final JdbcClient db;

  InterestStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<OpeningId> of(PersonId person) {
    return db.sql("select opening from opportunities.interest where person = :person")
        .param("person", person.value())
        .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
        .set();
  }

  @Override
  public boolean add(OpeningId opening, PersonId person, Instant now) {
    return db.sql(
                """
                insert into opportunities.interest (opening, person, shown_at)
                values (:opening, :person, :now) on conflict do nothing
                """)
            .param("opening", opening.value())
            .param("person", person.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public void remove(OpeningId opening, PersonId person) {
    db.sql("delete from opportunities.interest where opening = :opening and person = :person")
        .param("opening", opening.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public void forget(Collection<PersonId> people) {
    String ids = SqlArray.of(people);
    db.sql("delete from opportunities.interest where person in (select unnest(:ids::uuid[]))")
        .param("ids", ids)
        .update();
    db.sql("delete from opportunities.saved_search where person in (select unnest(:ids::uuid[]))")
        .param("ids", ids)
        .update();
  }

  @Override
  public Set<PersonId> everybody() {
    return db.sql(
            """
            select person from opportunities.interest
            union select person from opportunities.saved_search
            union select person from opportunities.application
              where live
            """)
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }
}
