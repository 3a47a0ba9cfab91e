package org.waymark.app.skills.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillLabel;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.TaxonomyFamily;

@Repository
class SqlSkills implements Skills {
  static final String CARD =
      """
      select s.id, s.name, s.description, s.code, t.family,
        coalesce((select g.name from skills.skill_in_group m join skills.skill_group g on g.id = m.group_id
                  where m.skill_id = s.id order by g.id limit 1), '') as group_name
      from skills.skill s join skills.taxonomy t on t.id = s.taxonomy_id
      """;
  static final RowMapper<SkillCard> CARDS =
      (rs, _) ->
          new SkillCard(
              new SkillId(rs.getInt("id")),
              rs.getString("name"),
              rs.getString("description"),
              TaxonomyFamily.of(rs.getString("family")),
              rs.getString("code"),
              rs.getString("group_name"));

  private static final String CURRENT_CODES =
      """
      select s.id, s.code from skills.skill s join skills.taxonomy t on t.id = s.taxonomy_id
      where t.current and s.retired_on is null and s.code = coalesce(?, s.code)
      order by case t.family when 'own' then 0 when 'esco' then 1 else 2 end
      """;

  private final JdbcClient jdbc;
  private final SkillSearch search;
  private final SkillGroups groups;

  SqlSkills(JdbcClient jdbc, SkillSearch search, SkillGroups groups) {
    this.jdbc = jdbc;
    this.search = search;
    this.groups = groups;
  }

  @Override
  public List<SkillHit> search(String query, int limit) {
    return search.find(query, limit);
  }

  @Override
  public Set<SkillId> withWord(String word) {
    return search.current().withWord(word);
  }

  @Override
  public Set<SkillId> withWordLike(String word) {
    return search.current().withWordLike(word);
  }

  @Override
  public Optional<SkillCard> card(SkillId id) {
    return Optional.ofNullable(cards(List.of(id)).get(id));
  }

  @Override
  public Map<SkillId, SkillCard> cards(Collection<SkillId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<SkillId, SkillCard> cards = new HashMap<>();
    jdbc.sql(CARD + " where s.id = any (?)")
        .param(Sql.ints(ids))
        .query(CARDS)
        .list()
        .forEach(card -> cards.put(card.id(), card));
    return cards;
  }

  @Override
  public Optional<SkillId> byCode(String code) {
    return jdbc
        .sql(CURRENT_CODES)
        .param(code)
        .query((rs, _) -> new SkillId(rs.getInt("id")))
        .list()
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, SkillId> codes() {
    Map<String, SkillId> codes = new LinkedHashMap<>();
    jdbc.sql(CURRENT_CODES)
        .param((Object) null)
        .query(
            row -> {
              codes.putIfAbsent(row.getString("code"), new SkillId(row.getInt("id")));
            });
    return codes;
  }

  @Override
  public String version() {
    return jdbc.sql(
            "select coalesce(string_agg(stamp::text, ' ' order by id), '') from skills.taxonomy")
        .query(String.class)
        .single();
  }

  @Override
  public int size() {
    return jdbc.sql("select coalesce(max(id) + 1, 0) from skills.skill")
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public void everyLabel(Consumer<SkillLabel> each) {
    try (var labels =
        jdbc
            .sql(
                """
                select l.skill_id, t.family, l.language, l.preferred, l.words
                from skills.skill_label l
                join skills.skill s on s.id = l.skill_id
                join skills.taxonomy t on t.id = s.taxonomy_id
                where t.current and s.retired_on is null
                order by l.skill_id, l.language, l.preferred desc, l.folded
                """)
            .withFetchSize(Sql.FETCH)
            .query(
                (rs, _) ->
                    new SkillLabel(
                        new SkillId(rs.getInt(1)),
                        TaxonomyFamily.of(rs.getString(2)),
                        rs.getString(3),
                        rs.getBoolean(4),
                        rs.getString(5)))
            .stream()) {
      labels.forEach(each);
    }
  }

  @Override
  public List<SkillGroup> groups() {
    return groups.all();
  }
}
