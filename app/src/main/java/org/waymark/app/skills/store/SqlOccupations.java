package org.waymark.app.skills.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.Derivation;
import org.waymark.app.skills.model.Folding;
import org.waymark.app.skills.model.Occupations;
import org.waymark.app.skills.model.RequirementSet;

@Repository
class SqlOccupations implements Occupations {
  private static final String FOUND =
      """
      select wanted.code, o.id, o.title, o.taxonomy_id as taxonomy
      from unnest(?) as wanted (code)
      join lateral (
        select o.id, o.title, o.taxonomy_id from skills.occupation o
        join skills.taxonomy t on t.id = o.taxonomy_id
        where t.current and (o.code = wanted.code or o.uri = wanted.code)
        order by t.family limit 1) o on true
      """;
  private static final String NEAR =
      """
      select o.code, o.title from skills.occupation o
      join skills.taxonomy t on t.id = o.taxonomy_id
      left join skills.occupation_label l on l.occupation_id = o.id and l.folded = :title
      where t.current and (l.folded is not null or o.code = :code || '.00')
      order by l.preferred desc nulls last, t.family, o.id limit 1
      """;

  private final JdbcClient jdbc;

  SqlOccupations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(String code, int id, String title, UUID taxonomy) {}

  private List<Found> found(Collection<String> codes) {
    return jdbc.sql(FOUND).param(codes.toArray(String[]::new)).query(Found.class).list();
  }

  @Override
  public Map<Integer, Card> cards(Collection<Integer> ids) {
    Map<Integer, Card> cards = new HashMap<>();
    jdbc.sql(
            """
            select o.id, o.code, o.title, o.description, t.family
            from skills.occupation o join skills.taxonomy t on t.id = o.taxonomy_id
            where o.id = any (?)
            """)
        .param(ids.toArray(Integer[]::new))
        .query(
            row -> {
              cards.put(
                  row.getInt(1),
                  new Card(
                      row.getInt(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      TaxonomyFamily.of(row.getString(5))));
            });
    return cards;
  }

  @Override
  public Map<String, Integer> ids(Collection<String> codes) {
    return found(codes).stream().collect(Collectors.toMap(Found::code, Found::id));
  }

  @Override
  public RequirementSet derive(int id) {
    UUID taxonomy =
        jdbc.sql("select taxonomy_id from skills.occupation where id = ?")
            .param(id)
            .query(UUID.class)
            .single();
    var facts = new CatalogueFacts(jdbc, taxonomy, List.of(id));
    return Derivation.of(facts.said(id), facts.size());
  }

  @Override
  public Map<String, String> titles(Collection<String> codes) {
    return found(codes).stream().collect(Collectors.toMap(Found::code, Found::title));
  }

  @Override
  public Map<String, Known> derive(Collection<String> codes) {
    Map<String, Known> known = new HashMap<>();
    found(codes).stream()
        .collect(Collectors.groupingBy(Found::taxonomy))
        .forEach(
            (taxonomy, found) -> {
              List<Integer> ids = found.stream().map(Found::id).distinct().toList();
              var facts = new CatalogueFacts(jdbc, taxonomy, ids);
              found.forEach(f -> known.put(f.code(), derived(f, facts)));
            });
    return known;
  }

  private static Known derived(Found f, CatalogueFacts facts) {
    return new Known(f.id(), f.title(), Derivation.of(facts.said(f.id()), facts.size()));
  }

  @Override
  public Optional<Near> near(String wrong) {
    return jdbc.sql(NEAR)
        .param("title", Folding.fold(wrong))
        .param("code", wrong)
        .query(Near.class)
        .optional();
  }
}
