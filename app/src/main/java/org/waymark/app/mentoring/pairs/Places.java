package org.waymark.app.mentoring.pairs;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;

/** The places of offers. Whoever takes one holds the offers first, always in the same order. */
@Component
class Places {
  private final JdbcClient db;

  Places(JdbcClient db) {
    this.db = db;
  }

  /** An offer that nobody else changes; {@code nr} is its lowest free place, or null. */
  record Held(OfferId offer, PersonId person, @Nullable Integer nr) {}

  /** Those among them where new people may ask and a place is free, as of after the wait. */
  Map<OfferId, Held> hold(Collection<OfferId> offers) {
    db.sql(
            "select id from mentoring.offer where id in (select unnest(:ids::uuid[])) order by id"
                + " for no key update") // asking somebody holds their row a little already
        .param("ids", SqlArray.of(offers))
        .query(UUID.class)
        .list();
    return db
        .sql(
            """
            select o.id, o.person, (select min(n) from generate_series(1, o.capacity) n
              where not exists (select from mentoring.place p where p.offer = o.id and p.nr = n)) as nr
            from mentoring.offer o where o.id in (select unnest(:ids::uuid[])) and o.open
            """)
        .param("ids", SqlArray.of(offers))
        .query(
            (row, _) ->
                new Held(
                    new OfferId(row.getObject("id", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getObject("nr", Integer.class)))
        .list()
        .stream()
        .filter(held -> held.nr() != null)
        .collect(Collectors.toMap(Held::offer, Function.identity()));
  }

  void take(MentorshipId mentorship, OfferId offer, int nr) {
    db.sql(
            """
            insert into mentoring.place (offer, nr, capacity, mentorship)
            select id, :nr, capacity, :mentorship from mentoring.offer where id = :offer
            """)
        .param("offer", offer.value())
        .param("nr", nr)
        .param("mentorship", mentorship.value())
        .update();
  }

  /** Call after the mentorship moved on. */
  void free(MentorshipId mentorship) {
    db.sql("delete from mentoring.place where mentorship = :mentorship")
        .param("mentorship", mentorship.value())
        .update();
  }

  /** The place that somebody has already. */
  int nr(MentorshipId mentorship) {
    return db.sql("select nr from mentoring.place where mentorship = :mentorship")
        .param("mentorship", mentorship.value())
        .query(Integer.class)
        .single();
  }
}
