package org.waymark.app.skills.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.Taxonomies;
import org.waymark.app.skills.model.TaxonomyDraft;
import org.waymark.app.skills.model.TaxonomyDraft.Group;
import org.waymark.app.skills.model.TaxonomyDraft.Kind;
import org.waymark.app.skills.model.TaxonomyDraft.Reach;
import org.waymark.app.skills.model.TaxonomyDraft.Skill;
import org.waymark.engine.SkillKind;

/** The company's own skills and groups of skills, from CSV files. */
@Component
class OwnImport implements ImportKind {
  private static final int DESCRIPTION = 4000;
  private final CatalogueImport catalogue;
  private final Taxonomies taxonomies;

  OwnImport(CatalogueImport catalogue, Taxonomies taxonomies) {
    this.catalogue = catalogue;
    this.taxonomies = taxonomies;
  }

  @Override
  public String name() {
    return "taxonomy-csv";
  }

  @Override
  public String label() {
    return "skills.import.own";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
            "skill-groups",
            Column.text("code").mandatory(),
            Column.text("name").mandatory(),
            Column.text("parent"),
            Column.choice("kind", "tool", "knowledge", "language", "behaviour")),
        Shape.table(
            "skills",
            Column.text("code").mandatory(),
            Column.text("name").mandatory(),
            Column.several("alternative_names").alias("synonyms", "aliases"),
            Column.text("group").alias("category"),
            Column.text("description").upTo(DESCRIPTION),
            Column.several("broader"),
            Column.several("related")));
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    String version = in.option("version").orElse("1");
    String language = in.option("language").orElse("en");
    var draft =
        TaxonomyDraft.empty(
            TaxonomyFamily.OWN, version, language, "", !in.full() || in.table("skills").isEmpty());
    Taxonomies.Codes known = taxonomies.codes(TaxonomyFamily.OWN, version);
    in.table("skill-groups")
        .ifPresent(t -> t.forEach(row -> group(row, draft, known.groups(), journal)));
    in.table("skills").ifPresent(t -> skills(t, draft, known, journal));
    catalogue.write(draft, in, journal, 0);
  }

  private static void group(Row row, TaxonomyDraft draft, Set<String> known, Journal journal) {
    String parent = row.orNull("parent");
    if (draft.groups().containsKey(row.get("code"))) {
      journal.rejected(row, "code", Refusal.of("skills.import.twice", row.get("code")));
    } else if (parent != null && !draft.groups().containsKey(parent) && !known.contains(parent)) {
      journal.rejected(row, "parent", Refusal.of("skills.import.group.unknown", parent));
    } else {
      draft
          .groups()
          .put(
              row.get("code"),
              new Group(row.get("code"), row.get("name"), parent, kind(row.orNull("kind"))));
    }
  }

  private static @Nullable SkillKind kind(@Nullable String kind) {
    return kind == null ? null : SkillKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  private static void skills(
      Iterable<Row> rows, TaxonomyDraft draft, Taxonomies.Codes known, Journal journal) {
    Set<String> codes = new HashSet<>(known.skills());
    rows.forEach(row -> codes.add(row.get("code")));
    Set<String> groups = new HashSet<>(known.groups());
    groups.addAll(draft.groups().keySet());
    for (Row row : rows) {
      skill(row, draft.skills(), codes, groups, journal);
    }
  }

  private static void skill(
      Row row, Map<String, Skill> skills, Set<String> codes, Set<String> groups, Journal journal) {
    String code = row.get("code");
    String group = row.orNull("group");
    Refusal problem = problem(row, skills, codes, groups);
    if (problem != null) {
      journal.rejected(row, problem.key().endsWith("twice") ? "code" : null, problem);
      return;
    }
    skills.put(
        code,
        new Skill(
            code,
            row.get("name"),
            row.get("description"),
            Kind.SKILL,
            Reach.MANY_FIELDS,
            row.several("alternative_names"),
            group == null ? Set.of() : Set.of(group),
            others(row, "broader"),
            others(row, "related")));
  }

  private static @Nullable Refusal problem(
      Row row, Map<String, Skill> skills, Set<String> codes, Set<String> groups) {
    if (skills.containsKey(row.get("code"))) {
      return Refusal.of("skills.import.twice", row.get("code"));
    }
    String group = row.orNull("group");
    if (group != null && !groups.contains(group)) {
      return Refusal.of("skills.import.group.unknown", group);
    }
    for (String column : List.of("broader", "related")) {
      for (String other : row.several(column)) {
        if (!codes.contains(other)) {
          return Refusal.of("skills.import.skill.unknown", other);
        }
      }
    }
    return null;
  }

  private static Set<String> others(Row row, String column) {
    var codes = new TreeSet<>(row.several(column));
    codes.remove(row.get("code"));
    return codes;
  }
}
