package org.waymark.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** ESCO as published: skills, occupations and what relates them. Ids are places in the lists. */
final class Esco {
  /** A skill or an occupation; other names come without the preferred one and without repeats. */
  record Concept(
      String uri, String name, List<String> otherNames, String description, String kind) {
    List<String> names() {
      List<String> names = new ArrayList<>();
      names.add(name);
      names.addAll(otherNames);
      return names;
    }
  }

  /** What an occupation asks for. */
  record Need(int occupation, int skill, boolean essential) {}

  /** Something more special and something more general, by their addresses. */
  record Broader(String uri, String broader) {}

  final List<Concept> skills = new ArrayList<>();
  final List<Concept> occupations = new ArrayList<>();
  final List<Need> needs = new ArrayList<>();
  final List<Broader> broader = new ArrayList<>();
  final List<Broader> related = new ArrayList<>();
  final Map<String, Integer> skillByUri = new HashMap<>();
  final Map<String, Integer> occupationByUri = new HashMap<>();
  final Map<String, String> groupNames = new HashMap<>();

  Esco(Path folder) {
    Path classification = folder.resolve("classification-en.zip");
    Path relations = folder.resolve("relations.zip");
    read(classification, "skills_en.csv", "reuseLevel", skills, skillByUri);
    read(classification, "occupations_en.csv", "iscoGroup", occupations, occupationByUri);
    Tables.zipped(
        classification,
        "skillGroups_en.csv",
        r -> groupNames.put(r.getField("conceptUri"), r.getField("preferredLabel")));
    Tables.zipped(
        relations,
        "occupationSkillRelations.csv",
        r -> {
          Integer occupation = occupationByUri.get(r.getField("occupationUri"));
          Integer skill = skillByUri.get(r.getField("skillUri"));
          if (occupation != null && skill != null) {
            needs.add(new Need(occupation, skill, r.getField("relationType").equals("essential")));
          }
        });
    Tables.zipped(
        relations,
        "broaderRelationsSkillPillar.csv",
        r -> broader.add(new Broader(r.getField("conceptUri"), r.getField("broaderUri"))));
    Tables.zipped(
        relations,
        "skillSkillRelations.csv",
        r ->
            related.add(
                new Broader(r.getField("originalSkillUri"), r.getField("relatedSkillUri"))));
  }

  private static void read(
      Path zip, String file, String kind, List<Concept> concepts, Map<String, Integer> byUri) {
    Tables.zipped(
        zip,
        file,
        r -> {
          byUri.put(r.getField("conceptUri"), concepts.size());
          concepts.add(concept(r, kind));
        });
  }

  private static Concept concept(de.siegmar.fastcsv.reader.NamedCsvRecord r, String kind) {
    var others = new LinkedHashSet<String>();
    for (String field : List.of("altLabels", "hiddenLabels")) {
      Arrays.stream(r.getField(field).split("\n", -1)).map(String::strip).forEach(others::add);
    }
    String name = r.getField("preferredLabel").strip();
    others.remove(name);
    others.remove("");
    return new Concept(
        r.getField("conceptUri"),
        name,
        List.copyOf(others),
        r.getField("description").strip(),
        r.getField(kind));
  }
}
