package org.waymark.app.opportunities.endorsements;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.shell.Words;

/** What was said when; that it was hidden is no part of it. */
@Component
class EndorsementHistory {
  private final JdbcClient db;
  private final Clock clock;

  EndorsementHistory(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<EndorsementView.Event> of(EndorsementId id) {
    return db.sql(
            """
            select act, at, readiness from opportunities.endorsement_version
            where endorsement = :id order by nr desc
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new EndorsementView.Event(
                    Words.of("opportunities.endorsement.act." + row.getString("act")),
                    row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                    Words.of(
                        "opportunities.endorsement.ready."
                            + row.getString("readiness").toUpperCase(Locale.ROOT))))
        .list();
  }
}
