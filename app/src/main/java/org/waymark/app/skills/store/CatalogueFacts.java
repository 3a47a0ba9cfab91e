package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Derivation.Nature;
import org.waymark.app.skills.model.Derivation.Rating;
import org.waymark.app.skills.model.Derivation.Said;
import org.waymark.app.skills.model.Derivation.Use;
import org.waymark.app.skills.model.Mentions;
import org.waymark.engine.text.Words;

/**
 * What one catalogue says about some of its occupations. Its tables are read by plain scans and put
 * together here: the planner knows nothing of tables that were filled a moment ago.
 */
final class CatalogueFacts {
  private static final String OCCUPATIONS =
      "select id, code, title || ' ' || description as words from skills.occupation where taxonomy_id = ? order by id";
  private static final String SKILLS =
      "select id, name, kind = 'tool', reach from skills.skill where id = any (?)";
  private static final String USES =
      """
      select skill_id, count(*), coalesce(avg(importance), 0), coalesce(stddev_pop(importance), 0)
      from skills.occupation_requirement where skill_id = any (?) group by skill_id
      """;
  private static final String RELATIONS =
      """
      select occupation_id, skill_id, essential, coalesce(importance, 0) as importance,
        coalesce(level, 0) as level
      from skills.occupation_requirement where occupation_id = any (?) order by 1, 2
      """;

  private static final int BORNE_OUT = 5; // a fifth of the relatives will do

  private record Occupation(int id, String code, String words) {}

  private record Skill(int id, List<String> name, boolean tool, int reach) {}

  private record Uses(int occupations, double mean, double spread) {}

  private record Relation(int skill, boolean essential, double importance, double level) {}

  private final Map<Integer, Occupation> occupations = new LinkedHashMap<>();
  private final Map<Integer, Skill> skills = new HashMap<>();
  private final Map<Integer, Uses> uses = new HashMap<>();
  private final Map<Integer, List<Relation>> relations = new HashMap<>();
  private final Relatives relatives = new Relatives();
  private final Mentions mentions;

  CatalogueFacts(JdbcClient jdbc, UUID taxonomy, Collection<Integer> wanted) {
    jdbc.sql(OCCUPATIONS).param(taxonomy).query(this::occupation);
    mentions = new Mentions(occupations.values().stream().map(Occupation::words).toList());
    relate(jdbc, wanted);
    Integer[] asked =
        wanted.stream()
            .flatMap(id -> relations.getOrDefault(id, List.of()).stream().map(Relation::skill))
            .distinct()
            .toArray(Integer[]::new);
    jdbc.sql(SKILLS).param(asked).query(this::skill);
    jdbc.sql(USES).param(asked).query(this::uses);
  }

  private void occupation(ResultSet row) throws SQLException {
    var one = new Occupation(row.getInt(1), row.getString(2), row.getString(3));
    occupations.put(one.id(), one);
  }

  private void skill(ResultSet row) throws SQLException {
    List<String> name = Words.stems(row.getString(2));
    skills.put(row.getInt(1), new Skill(row.getInt(1), name, row.getBoolean(3), row.getInt(4)));
  }

  private void uses(ResultSet row) throws SQLException {
    uses.put(row.getInt(1), new Uses(row.getInt(2), row.getDouble(3), row.getDouble(4)));
  }

  private void relate(JdbcClient jdbc, Collection<Integer> wanted) {
    Set<String> wide =
        wanted.stream().map(id -> Relatives.wide(of(id).code())).collect(Collectors.toSet());
    List<Occupation> related =
        occupations.values().stream().filter(o -> wide.contains(Relatives.wide(o.code()))).toList();
    related.forEach(o -> relatives.occupation(o.code()));
    jdbc.sql(RELATIONS)
        .param(related.stream().map(Occupation::id).toArray(Integer[]::new))
        .query(this::relation);
  }

  private void relation(ResultSet row) throws SQLException {
    int occupation = row.getInt(1);
    var relation =
        new Relation(row.getInt(2), row.getBoolean(3), row.getDouble(4), row.getDouble(5));
    relations.computeIfAbsent(occupation, _ -> new ArrayList<>()).add(relation);
    relatives.asks(of(occupation).code(), relation.skill(), relation.essential());
  }

  private Occupation of(int id) {
    return Objects.requireNonNull(occupations.get(id));
  }

  int size() {
    return occupations.size();
  }

  /** What it says about an occupation. */
  List<Said> said(int occupation) {
    Occupation asking = of(occupation);
    Set<String> words = Mentions.words(asking.words());
    return relations.getOrDefault(asking.id(), List.of()).stream()
        .map(r -> said(asking, words, r))
        .toList();
  }

  private Said said(Occupation asking, Set<String> words, Relation r) {
    Skill skill = Objects.requireNonNull(skills.get(r.skill()));
    Uses all = Objects.requireNonNull(uses.get(r.skill()));
    double standing = all.spread() == 0 ? 0 : (r.importance() - all.mean()) / all.spread();
    double family = relatives.share(asking.code(), skill.id());
    return new Said(
        new SkillId(skill.id()),
        r.essential(),
        new Nature(skill.tool(), skill.reach()),
        new Use(all.occupations(), family),
        named(skill, words, family),
        new Rating(r.importance(), r.level(), r.importance() == 0 ? 0 : standing));
  }

  /** A single word is soon said; it counts as far as the relatives bear it out. */
  private double named(Skill skill, Set<String> words, double family) {
    double share = mentions.share(skill.name(), words);
    return skill.name().size() > 1 ? share : share * Math.min(1, BORNE_OUT * family);
  }
}
