package org.waymark.app.skills.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.CatalogueTexts;

@Repository
class SqlCatalogueTexts implements CatalogueTexts {
  private static final String SKILLS =
      """
      select s.id, t.family, s.reach, s.name, s.description, l.languages, l.words
      from skills.skill s join skills.taxonomy t on t.id = s.taxonomy_id
      cross join lateral (
        select array_agg(l.language order by l.language, l.folded) as languages,
          array_agg(l.words order by l.language, l.folded) as words
        from skills.skill_label l where l.skill_id = s.id and l.words <> s.name) l
      where t.current and s.retired_on is null order by s.id
      """;
  private static final String OCCUPATIONS =
      """
      select o.id, t.family, o.title, o.description, l.languages, l.words
      from skills.occupation o join skills.taxonomy t on t.id = o.taxonomy_id
      cross join lateral (
        select array_agg(l.language order by l.language, l.folded) as languages,
          array_agg(l.words order by l.language, l.folded) as words
        from skills.occupation_label l where l.occupation_id = o.id and l.words <> o.title) l
      where t.current order by t.family, o.id
      """;

  private final JdbcClient jdbc;

  SqlCatalogueTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public void everySkill(Consumer<SkillText> each) {
    every(
        SKILLS,
        (rs, _) ->
            new SkillText(
                new SkillId(rs.getInt(1)),
                TaxonomyFamily.of(rs.getString(2)),
                rs.getInt(3),
                rs.getString(4),
                rs.getString(5),
                names(rs, 6)),
        each);
  }

  @Override
  public boolean hasOccupations() {
    return jdbc.sql(
            """
            select exists (select from skills.occupation o
              join skills.taxonomy t on t.id = o.taxonomy_id where t.current)
            """)
        .query(Boolean.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public void everyOccupation(Consumer<OccupationText> each) {
    every(
        OCCUPATIONS,
        (rs, _) ->
            new OccupationText(
                rs.getInt(1),
                TaxonomyFamily.of(rs.getString(2)),
                rs.getString(3),
                rs.getString(4),
                names(rs, 5)),
        each);
  }

  private <T> void every(String sql, RowMapper<T> row, Consumer<T> each) {
    try (var rows = jdbc.sql(sql).withFetchSize(Sql.FETCH).query(row).stream()) {
      rows.forEach(each);
    }
  }

  private static List<Name> names(ResultSet rs, int column) throws SQLException {
    Array languages = rs.getArray(column);
    if (languages == null) {
      return List.of();
    }
    String[] in = (String[]) languages.getArray();
    String[] words = (String[]) rs.getArray(column + 1).getArray();
    List<Name> names = new ArrayList<>(in.length);
    for (int i = 0; i < in.length; i++) {
      names.add(new Name(in[i], words[i]));
    }
    return names;
  }
}
