package org.waymark.app.recognition.thanks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.recognition.Measure;

/** How many different people a manager thanked; thanks given back or in heaps do not count. */
@Component
class PeopleThanked implements Measure {
  private final JdbcClient db;

  PeopleThanked(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String code() {
    return "people_thanked";
  }

  @Override
  public Map<PersonId, Integer> of(Collection<PersonId> managers, DateSpan span) {
    Map<PersonId, Integer> counts = new HashMap<>();
    db.sql(
            """
            select giver, count(distinct receiver) people from recognition.thanks
            where giver = any (?) and given_on >= ? and given_on < coalesce(?::date, 'infinity') and weight = 'counts'
              and choice not in ('withdrawn', 'removed')
            group by giver
            """)
        .param(managers.stream().map(PersonId::value).toArray(UUID[]::new))
        .param(span.from())
        .param(span.until())
        .query(
            row -> {
              counts.put(new PersonId(row.getObject("giver", UUID.class)), row.getInt("people"));
            });
    return counts;
  }
}
