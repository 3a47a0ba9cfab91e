package org.waymark.app.communication.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.communication.mail.Outbox.Planned;
import org.waymark.app.communication.mail.Outbox.Told;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Puts notices into the mails of a person, each into one. */
@Repository
class DeliveryRows {
  private final JdbcClient jdbc;

  DeliveryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(PersonId person, String batch) {}

  /**
   * Opens the mails that are not there yet. Those whose mail was tried already come back: it may
   * have arrived, and what is repeated under one Message-ID has to say the same.
   */
  List<Told> add(List<Planned> planned, Instant now) {
    Map<Key, UUID> mails = open(planned, now);
    Map<UUID, UUID> placed = new LinkedHashMap<>();
    List<Told> left = new ArrayList<>();
    for (Planned p : planned) {
      UUID mail = mails.get(new Key(p.told().person(), p.batch()));
      if (mail == null) {
        left.add(p.told());
      } else {
        placed.put(p.told().notice(), mail);
      }
    }
    jdbc.sql(
            """
            insert into communication.delivery_notice (notice, delivery)
            select * from unnest(:notices::uuid[], :mails::uuid[])
            """)
        .param("notices", SqlArray.of(placed.keySet()))
        .param("mails", SqlArray.of(placed.values()))
        .update();
    return left;
  }

  /** The row is locked until the notice is in it, so that it cannot leave without. */
  private Map<Key, UUID> open(List<Planned> planned, Instant now) {
    Map<Key, UUID> mails = new HashMap<>();
    jdbc.sql(
            """
            insert into communication.delivery (person, channel, rhythm, batch, created_at, due_at)
            select w.person, 'email', w.rhythm, w.batch, :now, w.due_at
            from unnest(:people::uuid[], :rhythms::text[], :batches::text[], :dues::timestamptz[])
              as w (person, rhythm, batch, due_at)
            order by w.person
            on conflict (person, channel, batch) do update set due_at = delivery.due_at
              where delivery.state = 'waiting' and delivery.attempts = 0
            returning id, person, batch
            """)
        .param("now", Timestamp.from(now))
        .param("people", column(planned, p -> p.told().person()))
        .param("rhythms", column(planned, p -> p.rhythm().stored()))
        .param("batches", column(planned, p -> '"' + p.batch() + '"'))
        .param("dues", column(planned, Planned::due))
        .query(
            rs -> {
              mails.put(
                  new Key(new PersonId(rs.getObject("person", UUID.class)), rs.getString("batch")),
                  rs.getObject("id", UUID.class));
            });
    return mails;
  }

  private static String column(List<Planned> planned, Function<Planned, Object> value) {
    return SqlArray.of(planned.stream().map(value).toList());
  }
}
