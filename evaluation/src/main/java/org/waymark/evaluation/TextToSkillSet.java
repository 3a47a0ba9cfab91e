package org.waymark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sentences of vacancies with the skills that they ask for, against all skills of ESCO. */
final class TextToSkillSet {
  private static final String FOLDER = "text-to-skill";

  private TextToSkillSet() {}

  /**
   * One set per source, which a file's name says as far as its first underscore or full stop;
   * sentences without any known skill are left out.
   */
  static List<GoldSet<String>> read(Path data, Esco esco) {
    List<GoldSet<String>> sets = new ArrayList<>();
    Map<String, List<Path>> files = new TreeMap<>();
    for (Path file : Folders.files(data.resolve(FOLDER), ".csv")) {
      String source = source(file.getFileName().toString());
      files.computeIfAbsent(source, k -> new ArrayList<>()).add(file);
    }
    files.forEach((source, parts) -> sets.add(set(source, parts, esco)));
    return sets;
  }

  static String source(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).split("[_.]", 2)[0];
  }

  private static GoldSet<String> set(String source, List<Path> files, Esco esco) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < esco.skills.size(); i++) {
      byName.putIfAbsent(esco.skills.get(i).name().strip(), i);
    }
    Map<String, Map<Integer, Integer>> gold = new LinkedHashMap<>();
    for (Path file : files) {
      Tables.csv(
          file,
          r -> {
            Integer skill = byName.get(r.getField("label").strip());
            if (skill != null) {
              gold.computeIfAbsent(r.getField("sentence"), k -> new TreeMap<>()).put(skill, 1);
            }
          });
    }
    List<GoldSet.Query<String>> queries = new ArrayList<>();
    gold.forEach((sentence, skills) -> queries.add(new GoldSet.Query<>(sentence, skills)));
    return new GoldSet<>(
        FOLDER + "/" + source,
        "%d sentences of vacancies, %,d skills of ESCO".formatted(queries.size(), byName.size()),
        queries,
        List.of(
            new GoldSet.Metric("RP@5", o -> Metrics.rPrecision(o.ranking(), keys(o), 5)),
            new GoldSet.Metric("RP@1", o -> Metrics.rPrecision(o.ranking(), keys(o), 1)),
            new GoldSet.Metric("RP@10", o -> Metrics.rPrecision(o.ranking(), keys(o), 10)),
            new GoldSet.Metric("MRR", o -> Metrics.reciprocalRank(o.ranking(), keys(o)))));
  }

  private static Set<Integer> keys(GoldSet.Outcome outcome) {
    return outcome.gain().keySet();
  }

  static boolean present(Path data) {
    return Files.isDirectory(data.resolve(FOLDER));
  }
}
