package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.SkillIndex;
import org.waymark.app.skills.model.SkillIndex.Found;
import org.waymark.app.skills.model.SkillIndex.Name;

/**
 * Keeps the index of names in memory. Asks the stamps of the taxonomies before each search, one
 * tiny row each, and builds the index anew when another process imported something.
 */
@Component
class SkillSearch {
  private static final int LONGEST = 100;

  private final JdbcClient jdbc;
  private volatile Built built = new Built("", SkillIndex.of(List.of()));

  SkillSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Built(String stamp, SkillIndex index) {}

  /** So that the first who types does not wait for it. */
  @EventListener(ApplicationReadyEvent.class)
  void warmUp(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebApplicationContext) {
      Thread.ofVirtual().name("skill-index").start(this::current);
    }
  }

  List<SkillHit> find(String query, int limit) {
    String some = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    return hits(current().find(some, limit));
  }

  SkillIndex current() {
    String stamp =
        jdbc.sql(
                "select coalesce(string_agg(stamp::text, ' ' order by id), '') from skills.taxonomy")
            .query(String.class)
            .single();
    Built now = built;
    return now.stamp().equals(stamp) ? now.index() : rebuild(stamp);
  }

  private synchronized SkillIndex rebuild(String stamp) {
    if (!built.stamp().equals(stamp)) {
      built = new Built(stamp, SkillIndex.of(names()));
    }
    return built.index();
  }

  private List<Name> names() {
    return jdbc.sql(
            """
            select l.skill_id, l.words, l.folded, l.preferred, t.family, coalesce(u.use, 0) as use
            from skills.skill_label l
            join skills.skill s on s.id = l.skill_id
            join skills.taxonomy t on t.id = s.taxonomy_id
            left join (select skill_id, count(*) as use from skills.occupation_requirement group by skill_id) u
              on u.skill_id = l.skill_id
            where t.current and s.retired_on is null
            """)
        .withFetchSize(Sql.FETCH)
        .query(
            (rs, _) -> {
              String words = rs.getString("words");
              String folded = rs.getString("folded");
              return new Name(
                  Sql.skill(rs),
                  words,
                  words.equals(folded) ? words : folded,
                  rs.getBoolean("preferred"),
                  TaxonomyFamily.of(rs.getString("family")) == TaxonomyFamily.OWN ? 0 : 1,
                  rs.getInt("use"));
            })
        .list();
  }

  private List<SkillHit> hits(List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<SkillId, SkillCard> cards = new HashMap<>();
    jdbc.sql(SqlSkills.CARD + " where s.id = any (?)")
        .param(Sql.ints(found.stream().map(f -> f.name().skill()).toList()))
        .query(SqlSkills.CARDS)
        .list()
        .forEach(card -> cards.put(card.id(), card));
    List<SkillHit> hits = new ArrayList<>();
    for (Found f : found) {
      SkillCard card = cards.get(f.name().skill());
      if (card != null) {
        String matched = f.name().words().equals(card.name()) ? "" : f.name().words();
        hits.add(new SkillHit(card, matched, f.match()));
      }
    }
    return hits;
  }
}
