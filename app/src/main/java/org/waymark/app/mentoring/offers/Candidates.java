package org.waymark.app.mentoring.offers;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.skills.SkillId;

/** Offers that could suit, in one query: those with most room first. */
@Component
class Candidates {
  private static final int MOST = 300;
  private final JdbcClient db;

  Candidates(JdbcClient db) {
    this.db = db;
  }

  List<Offer> mentors(PersonId seeker, Collection<SkillId> skills) {
    return find(
        """
        o.kind = 'mentor' and (:wanted::text = '{}' or exists (select from mentoring.topic t
          where t.offer = o.id and t.skill in (select unnest(:wanted::int[]))))
        """,
        seeker,
        SqlArray.of(skills));
  }

  List<Offer> coaches(PersonId seeker, @Nullable CoachQuestion question) {
    return find(
        "o.kind = 'coach' and (:wanted::text = '' or :wanted::text = any(o.questions))",
        seeker,
        question == null ? "" : question.code());
  }

  /** Those among these people who agreed to be asked about their moves. */
  List<Offer> talks(PersonId seeker, Collection<PersonId> movers) {
    return find(
        "o.kind = 'talk' and o.person in (select unnest(:wanted::uuid[]))",
        seeker,
        SqlArray.of(movers));
  }

  private List<Offer> find(String condition, PersonId seeker, String wanted) {
    return db.sql(
            OfferStore.SELECT
                + " where o.open and o.programme is null and o.person <> :seeker and "
                + condition
                + " order by (select count(*) from mentoring.place p where p.offer = o.id)::float"
                + " / o.capacity, o.changed_at, o.id limit :most")
        .param("seeker", seeker.value())
        .param("wanted", wanted)
        .param("most", MOST)
        .query((row, _) -> OfferRows.offer(row))
        .list();
  }
}
