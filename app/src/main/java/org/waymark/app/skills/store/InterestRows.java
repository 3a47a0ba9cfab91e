package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.model.Interests;

/** What people wish to do with skills. */
@Component
class InterestRows implements Interests {
  private final JdbcClient jdbc;

  InterestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<PersonId, List<Interest>> of(Collection<PersonId> people) {
    Map<PersonId, List<Interest>> interests = new HashMap<>();
    jdbc.sql(
            """
            select person_id, skill_id, wish, enjoyment from skills.interest
            where person_id = any (?) and (wish is not null or enjoyment is not null)
            order by person_id, skill_id
            """)
        .param(Sql.uuids(people))
        .query(
            rs -> {
              String wish = rs.getString("wish");
              interests
                  .computeIfAbsent(Sql.person(rs, "person_id"), _ -> new ArrayList<>())
                  .add(
                      new Interest(
                          Sql.skill(rs),
                          wish == null ? null : Wish.of(wish),
                          Sql.intOrNull(rs, "enjoyment")));
            });
    return interests;
  }

  @Override
  public void keep(PersonId person, Interest interest, Instant at) {
    Wish wish = interest.wish();
    jdbc.sql(
            """
            insert into skills.interest (person_id, skill_id, wish, enjoyment, stated_at)
            values (?, ?, ?, ?, ?)
            on conflict (person_id, skill_id) do update
              set wish = excluded.wish, enjoyment = excluded.enjoyment, stated_at = excluded.stated_at
            """)
        .param(person.value())
        .param(interest.skill().value())
        .param(wish == null ? null : wish.code())
        .param(interest.enjoyment())
        .param(Sql.time(at))
        .update();
  }
}
