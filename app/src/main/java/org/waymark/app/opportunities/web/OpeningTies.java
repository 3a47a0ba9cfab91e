package org.waymark.app.opportunities.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** What a person has to do with openings on a list, in one query. */
@Component
class OpeningTies {
  /** The strongest tie to an opening. */
  enum Tie {
    FILLS,
    APPLIED,
    DRAFTED,
    KEPT
  }

  private final JdbcClient db;

  OpeningTies(JdbcClient db) {
    this.db = db;
  }

  Map<OpeningId, Tie> of(PersonId person, Collection<OpeningId> openings) {
    Map<OpeningId, Tie> ties = new HashMap<>();
    db.sql(
            """
            select o.id,
              case
                when o.owner = :person or exists (select from opportunities.co_owner c
                  where c.opening = o.id and c.person = :person) then 'FILLS'
                when a.underway or a.state = 'accepted' then 'APPLIED'
                when a.state = 'draft' then 'DRAFTED'
                when i.person is not null then 'KEPT'
              end as tie
            from opportunities.opening o
              left join opportunities.application a on a.opening = o.id and a.person = :person and a.live
              left join opportunities.interest i on i.opening = o.id and i.person = :person
            where o.id in (select unnest(:ids::uuid[]))
            """)
        .param("person", person.value())
        .param(
            "ids",
            openings.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
        .query(
            row -> {
              String tie = row.getString("tie");
              if (tie != null) {
                ties.put(new OpeningId(row.getObject("id", UUID.class)), Tie.valueOf(tie));
              }
            });
    return ties;
  }
}
