package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.mentoring.MentorshipId;

/** Whom it is time to ask how it goes. */
@Component
class MomentStore {
  private final JdbcClient db;

  MomentStore(JdbcClient db) {
    this.db = db;
  }

  List<MentorshipId> due(Moment moment, LocalDate today) {
    String when =
        switch (moment) {
          case MIDDLE -> "not mid_told and begins_on + (ends_on - begins_on) / 2 <= :today";
          case END -> "not end_told and ends_on <= :today";
        };
    return db.sql(
            "select id from mentoring.mentorship where state = 'active' and kind <> 'talk' and "
                + when
                + " order by id limit 500")
        .param("today", today)
        .query((row, _) -> new MentorshipId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Whether nobody did before. */
  boolean take(MentorshipId id, Moment moment) {
    String told = moment == Moment.MIDDLE ? "mid_told" : "end_told";
    return db.sql(
                "update mentoring.mentorship set "
                    + told
                    + " = true where id = :id and not "
                    + told)
            .param("id", id.value())
            .update()
        == 1;
  }
}
