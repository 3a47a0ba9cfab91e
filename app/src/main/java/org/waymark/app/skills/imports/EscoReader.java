package org.waymark.app.skills.imports;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.imports.CatalogueText.Cells;
import org.waymark.app.skills.model.TaxonomyDraft;
import org.waymark.app.skills.model.TaxonomyDraft.Asked;
import org.waymark.app.skills.model.TaxonomyDraft.Group;
import org.waymark.app.skills.model.TaxonomyDraft.Kind;
import org.waymark.app.skills.model.TaxonomyDraft.Occupation;
import org.waymark.app.skills.model.TaxonomyDraft.Reach;
import org.waymark.app.skills.model.TaxonomyDraft.Skill;

/** Puts the tables of ESCO's two zip files together, in whatever order they come. */
final class EscoReader {
  private static final Pattern TABLE =
      Pattern.compile(
          "(?:^|.*/)(skills|skillGroups|occupations|languageSkillsCollection)_([a-z]{2})\\.csv");
  private static final Pattern RELATION =
      Pattern.compile(
          "(?:^|.*/)(broaderRelationsSkillPillar|occupationSkillRelations|skillSkillRelations)(?:_[a-z]{2})?\\.csv");

  private final Map<String, Cells> skills = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, Cells> occupations = new LinkedHashMap<>();
  private final Set<String> languages = new HashSet<>();
  private final Map<String, Set<String>> broader = new HashMap<>();
  private final Map<String, Set<String>> related = new HashMap<>();
  private final Map<String, Map<String, Asked>> asked = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private String language = "";
  private String newest = "";
  private long relations;
  private long dangling;

  /** One file of a zip file; others than ESCO's are passed over. */
  void entry(String name, InputStream content) {
    Matcher table = TABLE.matcher(name);
    Matcher relation = RELATION.matcher(name);
    if (table.matches()) {
      seen.add(table.group(1));
      language = table.group(2);
      table(table.group(1), name, content);
    } else if (relation.matches()) {
      seen.add(relation.group(1));
      relation(relation.group(1), name, content);
    }
  }

  private void table(String table, String file, InputStream content) {
    List<String> needed = List.of("conceptUri", "preferredLabel");
    CatalogueText.commas(
        file,
        content,
        needed,
        c -> {
          String uri = c.get("conceptUri");
          switch (table) {
            case "skills" -> released(c, () -> skills.put(uri, c));
            case "occupations" -> released(c, () -> occupations.put(uri, c));
            case "skillGroups" -> groups.put(uri, c.get("preferredLabel"));
            default -> languages.add(uri);
          }
        });
  }

  private void released(Cells c, Runnable keep) {
    if (c.get("status").isEmpty() || c.get("status").equals("released")) {
      String modified = c.get("modifiedDate");
      newest = modified.compareTo(newest) > 0 ? modified : newest;
      keep.run();
    }
  }

  private void relation(String table, String file, InputStream content) {
    switch (table) {
      case "broaderRelationsSkillPillar" ->
          CatalogueText.commas(
              file,
              content,
              List.of("conceptUri", "broaderUri"),
              c -> add(broader, c.get("conceptUri"), c.get("broaderUri")));
      case "skillSkillRelations" ->
          CatalogueText.commas(
              file,
              content,
              List.of("originalSkillUri", "relatedSkillUri"),
              c -> add(related, c.get("originalSkillUri"), c.get("relatedSkillUri")));
      default ->
          CatalogueText.commas(
              file, content, List.of("occupationUri", "relationType", "skillUri"), this::asks);
    }
  }

  private void asks(Cells c) {
    relations++;
    var one = new Asked(c.get("relationType").equals("essential"), null, null);
    asked
        .computeIfAbsent(c.get("occupationUri"), _ -> new TreeMap<>())
        .merge(c.get("skillUri"), one, (a, b) -> a.essential() ? a : b);
  }

  private static void add(Map<String, Set<String>> to, String from, String uri) {
    to.computeIfAbsent(from, _ -> new TreeSet<>()).add(uri);
  }

  /** Refuses what is not ESCO's, or only half of it. */
  void complete(String first, String second) {
    if (!seen.containsAll(Set.of("skills", "skillGroups", "occupations"))) {
      throw new ImportRefused("skills.import.esco.classification", first, second);
    }
    if (!seen.containsAll(Set.of("broaderRelationsSkillPillar", "occupationSkillRelations"))) {
      throw new ImportRefused("skills.import.esco.relations", first, second);
    }
  }

  String language() {
    return language;
  }

  /** The day of the newest change in it, the same in every language. */
  String newestChange() {
    return newest.length() < 10 ? "" : newest.substring(0, 10);
  }

  long relations() {
    return relations;
  }

  /** Relations to skills or occupations that are not in the files. */
  long dangling() {
    return dangling;
  }

  TaxonomyDraft draft(String version, String fingerprint) {
    var draft = TaxonomyDraft.empty(TaxonomyFamily.ESCO, version, language, fingerprint, false);
    groups.forEach((uri, name) -> draft.groups().put(uri, group(uri, name)));
    skills.forEach((uri, c) -> draft.skills().put(uri, skill(uri, c)));
    occupations.forEach((uri, c) -> draft.occupations().put(uri, occupation(uri, c)));
    dangling =
        relations
            - asked.values().stream().mapToLong(Map::size).sum()
            + asked.entrySet().stream().mapToLong(this::unknown).sum();
    return draft;
  }

  private long unknown(Map.Entry<String, Map<String, Asked>> of) {
    return occupations.containsKey(of.getKey())
        ? of.getValue().keySet().stream().filter(uri -> !skills.containsKey(uri)).count()
        : of.getValue().size();
  }

  private Group group(String uri, String name) {
    String parent =
        broader.getOrDefault(uri, Set.of()).stream()
            .filter(groups::containsKey)
            .findFirst()
            .orElse(null);
    return new Group(uri, name, parent);
  }

  private Skill skill(String uri, Cells c) {
    Set<String> above = broader.getOrDefault(uri, Set.of());
    return new Skill(
        uri,
        c.get("preferredLabel"),
        c.get("description"),
        languages.contains(uri)
            ? Kind.LANGUAGE
            : c.get("skillType").equals("knowledge") ? Kind.KNOWLEDGE : Kind.SKILL,
        reach(c.get("reuseLevel")),
        names(c),
        among(above, groups.keySet()),
        among(above, skills.keySet()),
        among(related.getOrDefault(uri, Set.of()), skills.keySet()));
  }

  private static Set<String> among(Set<String> some, Set<String> known) {
    var kept = new TreeSet<>(some);
    kept.retainAll(known);
    return kept;
  }

  private static Reach reach(String level) {
    return switch (level) {
      case "transversal" -> Reach.EVERYWHERE;
      case "sector-specific" -> Reach.ONE_FIELD;
      case "occupation-specific" -> Reach.ONE_OCCUPATION;
      default -> Reach.MANY_FIELDS;
    };
  }

  private static Collection<String> names(Cells c) {
    return Arrays.stream((c.get("altLabels") + "\n" + c.get("hiddenLabels")).split("\n"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private Occupation occupation(String uri, Cells c) {
    Map<String, Asked> asks = new TreeMap<>(asked.getOrDefault(uri, Map.of()));
    asks.keySet().retainAll(skills.keySet());
    String code = c.get("code").isEmpty() ? uri : c.get("code");
    return new Occupation(uri, code, c.get("preferredLabel"), c.get("description"), names(c), asks);
  }
}
