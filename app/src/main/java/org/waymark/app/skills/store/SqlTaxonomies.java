package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.TaxonomyId;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.Taxonomies;
import org.waymark.app.skills.model.TaxonomyDraft;

/** Writes one version of a taxonomy: groups, skills, occupations, in this order. */
@Repository
class SqlTaxonomies implements Taxonomies {
  private static final long LOCK = 7_340_021L; // ids are given without gaps, so one at a time

  private static final String GROUP_CODES =
      """
      select g.code from skills.skill_group g join skills.taxonomy t on t.id = g.taxonomy_id
      where t.family = ? and t.version = ?
      """;
  private static final String SKILL_CODES =
      """
      select s.code from skills.skill s join skills.taxonomy t on t.id = s.taxonomy_id
      where t.family = ? and t.version = ? and s.retired_on is null
      """;

  private final JdbcClient jdbc;
  private final GroupRows groups;
  private final SkillRows skills;
  private final OccupationRows occupations;

  SqlTaxonomies(JdbcClient jdbc, GroupRows groups, SkillRows skills, OccupationRows occupations) {
    this.jdbc = jdbc;
    this.groups = groups;
    this.skills = skills;
    this.occupations = occupations;
  }

  private record Version(UUID id, String language, String fingerprint) {}

  @Override
  public Written write(TaxonomyDraft draft, Instant at, Progress progress) {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((_, _) -> 0).single();
    Optional<Version> known = version(draft);
    if (known.isEmpty()) {
      return write(draft, create(draft, at), at, progress);
    }
    Version version = known.get();
    if (!version.language().equals(draft.language())) {
      Tally labels = skills.labelsOnly(version.id(), draft);
      jdbc.sql("update skills.taxonomy set stamp = uuidv7() where id = ?")
          .param(version.id())
          .update();
      return new Written(
          new TaxonomyId(version.id()), Tally.NOTHING, labels, Tally.NOTHING, Tally.NOTHING);
    }
    if (!draft.fingerprint().isEmpty() && version.fingerprint().equals(draft.fingerprint())) {
      return unchanged(version.id(), draft);
    }
    jdbc.sql("update skills.taxonomy set fingerprint = ?, stamp = uuidv7() where id = ?")
        .params(draft.fingerprint(), version.id())
        .update();
    return write(draft, version.id(), at, progress);
  }

  @Override
  public Codes codes(TaxonomyFamily family, String version) {
    return new Codes(all(GROUP_CODES, family, version), all(SKILL_CODES, family, version));
  }

  private Set<String> all(String sql, TaxonomyFamily family, String version) {
    return jdbc.sql(sql).params(family.code(), version).query(String.class).set();
  }

  private Optional<Version> version(TaxonomyDraft draft) {
    return jdbc.sql(
            "select id, language, fingerprint from skills.taxonomy where family = ? and version = ?")
        .params(draft.family().code(), draft.version())
        .query(Version.class)
        .optional();
  }

  private UUID create(TaxonomyDraft draft, Instant at) {
    jdbc.sql("update skills.taxonomy set current = false where family = ? and current")
        .param(draft.family().code())
        .update();
    return jdbc.sql(
            """
            insert into skills.taxonomy
              (family, version, language, fingerprint, imported_at, current)
            values (?, ?, ?, ?, ?, true) returning id
            """)
        .params(
            draft.family().code(),
            draft.version(),
            draft.language(),
            draft.fingerprint(),
            Sql.time(at))
        .query(UUID.class)
        .single();
  }

  private Written write(TaxonomyDraft draft, UUID id, Instant at, Progress progress) {
    Tally ofGroups = groups.write(id, draft.groups().values());
    Map<String, Integer> groupIds = groups.ids(id);
    progress.at(draft.groups().size());
    Tally ofSkills = skills.write(id, draft, groupIds, at);
    progress.at(draft.groups().size() + draft.skills().size());
    OccupationRows.Both ofOccupations = occupations.write(id, draft, skills.ids(id));
    progress.at(draft.size());
    return new Written(
        new TaxonomyId(id),
        ofGroups,
        ofSkills,
        ofOccupations.occupations(),
        ofOccupations.relations());
  }

  private static Written unchanged(UUID id, TaxonomyDraft draft) {
    long relations = draft.occupations().values().stream().mapToLong(o -> o.asks().size()).sum();
    return new Written(
        new TaxonomyId(id),
        same(draft.groups().size()),
        same(draft.skills().size()),
        same(draft.occupations().size()),
        same(relations));
  }

  private static Tally same(long n) {
    return new Tally(0, 0, 0, n);
  }
}
