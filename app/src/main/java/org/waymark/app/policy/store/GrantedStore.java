package org.waymark.app.policy.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Granted;
import org.waymark.app.policy.model.Rule;

@Repository
class GrantedStore implements Granted {
  private final JdbcClient db;

  GrantedStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<PersonId, List<Exempt>> holding(Collection<PersonId> people, LocalDate today) {
    Map<PersonId, List<Exempt>> holding = new HashMap<>();
    db.sql(
            """
            select person, kind, subject, rules from policy.exception
            where state = 'granted' and expires_on >= :today
              and person in (select unnest(:people::uuid[]))
            """)
        .param("today", today)
        .param("people", SqlArray.of(people))
        .query(
            row -> {
              holding
                  .computeIfAbsent(Sql.person(row, "person"), _ -> new ArrayList<>())
                  .add(
                      new Exempt(
                          MoveKind.of(row.getString("kind")).orElseThrow(),
                          row.getObject("subject", UUID.class),
                          rules((String[]) row.getArray("rules").getArray())));
            });
    return holding;
  }

  static Set<Rule> rules(String[] names) {
    return Arrays.stream(names).flatMap(name -> Rule.of(name).stream()).collect(Collectors.toSet());
  }
}
