package org.waymark.app.skills.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.engine.RaterSeverity;
import org.waymark.engine.RaterSeverity.Rating;

/**
 * How severe managers and colleagues are, from all that they said where somebody else spoke, too.
 * What people say of themselves helps to tell, but is not corrected.
 */
@Component
class SeverityRows {
  private static final String SPOKEN =
      """
      select person_id, skill_id, stated_by, source = 'self' as own, level from (
        select distinct on (person_id, skill_id, source, stated_by)
          person_id, skill_id, source, stated_by, level
        from skills.statement s
        where source in ('self', 'manager', 'peer') and exists (
          select from skills.statement o
          where o.person_id = s.person_id and o.skill_id = s.skill_id and o.source in ('manager', 'peer'))
        order by person_id, skill_id, source, stated_by, stated_on desc, id desc) newest
      where level is not null
      order by person_id, skill_id
      """;

  private final JdbcClient jdbc;
  private final Copy copy;

  SeverityRows(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  private record Voice(UUID rater, boolean own) {}

  private record Kept(int ratings, BigDecimal severity) {}

  /** Works all of it out anew; returns those about whom somebody spoke who now counts otherwise. */
  Set<PersonId> refresh() {
    Map<UUID, BigDecimal> before = before();
    Map<UUID, Kept> now = severities();
    jdbc.sql("delete from skills.rater_severity").update();
    copy.into(
        "skills.rater_severity (rater_id, ratings, severity)",
        sink -> now.forEach((rater, kept) -> sink.row(rater, kept.ratings(), kept.severity())));
    Set<UUID> others = new HashSet<>(before.keySet());
    others.addAll(now.keySet());
    others.removeIf(
        rater -> {
          BigDecimal was = before.getOrDefault(rater, BigDecimal.ZERO);
          Kept is = now.get(rater);
          return was.compareTo(is == null ? BigDecimal.ZERO : is.severity()) == 0;
        });
    return ratedBy(others);
  }

  private Map<UUID, BigDecimal> before() {
    Map<UUID, BigDecimal> before = new HashMap<>();
    jdbc.sql("select rater_id, severity from skills.rater_severity")
        .query(
            rs -> {
              before.put(rs.getObject(1, UUID.class), rs.getBigDecimal(2));
            });
    return before;
  }

  private Map<UUID, Kept> severities() {
    Map<Voice, Integer> voices = new HashMap<>();
    Map<UUID, Integer> ratings = new HashMap<>();
    List<Rating> all = ratings(voices, ratings);
    RaterSeverity severity = RaterSeverity.of(all);
    Map<UUID, Kept> kept = new HashMap<>();
    voices.forEach(
        (voice, number) -> {
          if (!voice.own()) {
            kept.put(
                voice.rater(),
                new Kept(
                    ratings.getOrDefault(voice.rater(), 0),
                    BigDecimal.valueOf(severity.of(number)).setScale(1, RoundingMode.HALF_EVEN)));
          }
        });
    return kept;
  }

  /** Only where several spoke; nothing can be told of a rater who is alone. */
  private List<Rating> ratings(Map<Voice, Integer> voices, Map<UUID, Integer> ratings) {
    record Row(UUID person, int skill, Voice voice, int level) {}
    List<Rating> all = new ArrayList<>();
    List<Row> item = new ArrayList<>();
    int[] items = {0};
    Runnable finish =
        () -> {
          if (item.size() > 1) {
            for (Row r : item) {
              Integer fresh = voices.size();
              int rater = voices.computeIfAbsent(r.voice(), _ -> fresh);
              all.add(new Rating(rater, items[0], r.level()));
              if (!r.voice().own()) {
                ratings.merge(r.voice().rater(), 1, Integer::sum);
              }
            }
            items[0]++;
          }
          item.clear();
        };
    jdbc.sql(SPOKEN)
        .query(
            rs -> {
              var voice = new Voice(rs.getObject("stated_by", UUID.class), rs.getBoolean("own"));
              var row =
                  new Row(
                      rs.getObject("person_id", UUID.class),
                      rs.getInt("skill_id"),
                      voice,
                      rs.getInt("level"));
              if (!item.isEmpty()
                  && (item.getFirst().skill() != row.skill()
                      || !item.getFirst().person().equals(row.person()))) {
                finish.run();
              }
              item.add(row);
            });
    finish.run();
    return all;
  }

  private Set<PersonId> ratedBy(Set<UUID> raters) {
    Set<PersonId> people = new HashSet<>();
    jdbc.sql(
            """
            select distinct person_id from skills.statement
            where stated_by = any (?) and source in ('manager', 'peer')
            """)
        .param(raters.toArray(UUID[]::new))
        .query(UUID.class)
        .list()
        .forEach(id -> people.add(new PersonId(id)));
    return people;
  }
}
