package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillHit.Match;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Folding;

/**
 * Finds skills by folded labels with the database's own indexes, so that every process sees every
 * import at once: a B-tree for beginnings, trigrams for words inside and for misspellings. Each
 * step runs only while the ones before did not fill the list.
 */
@Component
class SkillSearch {
  private static final int LONGEST = 100;
  private static final int ENOUGH_FOR_WORDS = 2;
  private static final int ENOUGH_FOR_ALIKE = 4;

  /** Names before other names, short before long, general before special. */
  private static final String BEST =
      """
      order by %s, l.preferred desc, length(l.folded),
        case t.family when 'own' then 0 when 'esco' then 1 else 2 end, s.reach, l.folded, s.id
      limit ?
      """;

  private static final String FROM =
      """
      select s.id, l.words, l.preferred, %s as match
      from skills.skill_label l
      join skills.skill s on s.id = l.skill_id
      join skills.taxonomy t on t.id = s.taxonomy_id
      where t.current and s.retired_on is null and\s""";

  private static final String BEGINS =
      FROM.formatted("case when l.folded = ? then 'EXACT' else 'PREFIX' end")
          + "l.folded like ? "
          + BEST.formatted("l.folded = ? desc");
  private static final String WORDS =
      FROM.formatted("'WORD_PREFIX'") + "l.folded like ? " + BEST.formatted("true");
  private static final String ALIKE =
      FROM.formatted("'ALIKE'")
          + "l.folded %> ? "
          + BEST.formatted("word_similarity(?, l.folded) desc");

  private final JdbcClient jdbc;

  SkillSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(int id, String words, boolean preferred, String match) {}

  List<SkillHit> find(String query, int limit) {
    String folded = Folding.fold(query.length() > LONGEST ? query.substring(0, LONGEST) : query);
    if (folded.isEmpty() || limit < 1) {
      return List.of();
    }
    Map<SkillId, Found> found = new LinkedHashMap<>();
    int rows = 4 * limit; // a skill may be found by several of its names
    String like = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    add(found, limit, BEGINS, folded, like + "%", folded, rows);
    if (found.size() < limit && folded.length() >= ENOUGH_FOR_WORDS) {
      add(found, limit, WORDS, "% " + like + "%", rows);
    }
    if (found.size() < limit && folded.length() >= ENOUGH_FOR_ALIKE) {
      add(found, limit, ALIKE, folded, folded, rows);
    }
    return hits(found);
  }

  private void add(Map<SkillId, Found> found, int limit, String sql, Object... values) {
    for (Found one : jdbc.sql(sql).params(values).query(Found.class).list()) {
      if (found.size() < limit) {
        found.putIfAbsent(new SkillId(one.id()), one);
      }
    }
  }

  private List<SkillHit> hits(Map<SkillId, Found> found) {
    List<SkillHit> hits = new ArrayList<>();
    var cards = new LinkedHashMap<SkillId, org.waymark.app.skills.SkillCard>();
    jdbc.sql(SqlSkills.CARD + " where s.id = any (?)")
        .param(Sql.ints(found.keySet()))
        .query(SqlSkills.CARDS)
        .list()
        .forEach(card -> cards.put(card.id(), card));
    found.forEach(
        (id, f) -> {
          var card = cards.get(id);
          if (card != null) {
            String matched = f.words().equals(card.name()) ? "" : f.words();
            hits.add(new SkillHit(card, matched, Match.valueOf(f.match())));
          }
        });
    return hits;
  }
}
