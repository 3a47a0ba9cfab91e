package org.waymark.app.recognition.thanks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.LightEvidence;
import org.waymark.app.skills.SkillId;

/** Lends thanks to the levels: of each giver the newest, for each skill. */
@Repository
class ThanksAsEvidence implements LightEvidence {
  private final JdbcClient db;

  ThanksAsEvidence(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<PersonId, Map<SkillId, List<LocalDate>>> of(Collection<PersonId> people) {
    Map<PersonId, Map<SkillId, List<LocalDate>>> all = new HashMap<>();
    db.sql(
            """
            select t.receiver, s.skill, max(t.given_on) given_on
            from recognition.thanks t join recognition.thanks_skill s on s.thanks = t.id
            where t.receiver = any (?) and t.weight = 'counts'
              and t.choice not in ('refused', 'withdrawn', 'removed')
            group by t.receiver, s.skill, t.giver
            """)
        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              all.computeIfAbsent(
                      new PersonId(row.getObject("receiver", UUID.class)), _ -> new HashMap<>())
                  .computeIfAbsent(new SkillId(row.getInt("skill")), _ -> new ArrayList<>())
                  .add(row.getObject("given_on", LocalDate.class));
            });
    return all;
  }
}
