package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;

/** Whom somebody would like to ask, in order, and what they said. */
@Component
class WishStore {
  static final int MOST = 5;
  private final JdbcClient db;

  WishStore(JdbcClient db) {
    this.db = db;
  }

  /** One of the list; without an answer while they were not asked, or have not said. */
  record Wish(OfferId offer, PersonId person, @Nullable String answer) {}

  void add(MentorshipId id, List<OfferId> offers) {
    for (OfferId offer : offers) {
      db.sql(
              """
              insert into mentoring.wish (mentorship, nr, offer)
              select :id, coalesce(max(nr), 0) + 1, :offer from mentoring.wish
              where mentorship = :id
              on conflict (mentorship, offer) do nothing
              """)
          .param("id", id.value())
          .param("offer", offer.value())
          .update();
    }
  }

  List<Wish> of(MentorshipId id) {
    return db.sql(
            """
            select w.offer, w.answer, o.person from mentoring.wish w
              join mentoring.offer o on o.id = w.offer
            where w.mentorship = :id order by w.nr
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new Wish(
                    new OfferId(row.getObject("offer", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getString("answer")))
        .list();
  }

  /** {@code declined}, {@code silent} or {@code left}. */
  void answered(MentorshipId id, OfferId offer, String answer) {
    db.sql(
            """
            update mentoring.wish set answer = :answer where mentorship = :id and offer = :offer
            """)
        .param("id", id.value())
        .param("offer", offer.value())
        .param("answer", answer)
        .update();
  }
}
