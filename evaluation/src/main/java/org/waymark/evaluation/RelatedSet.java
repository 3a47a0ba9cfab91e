package org.waymark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Occupations of O*NET, each with those that O*NET calls related, where a crosswalk says which
 * occupations of ESCO they are. Candidates are all mapped occupations of O*NET with rated skills.
 */
final class RelatedSet {
  /** Of fewer related occupations among the candidates, a ranking says little. */
  private static final int FEWEST = 3;

  /** Codes of O*NET, numbered in their order. */
  final List<String> codes;

  /** For each, its occupations of ESCO. */
  final List<List<Integer>> mapped = new ArrayList<>();

  final GoldSet<Integer> gold;

  RelatedSet(Path data, Esco esco, Onet onet) {
    Path folder = data.resolve("related-occupations");
    Map<String, Set<Integer>> crosswalk = new TreeMap<>();
    for (Path file : Folders.files(folder, ".csv")) {
      Tables.csv(
          file,
          r -> {
            Integer occupation = esco.occupationByUri.get(r.getField("concept_uri").strip());
            if (occupation != null) {
              crosswalk
                  .computeIfAbsent(r.getField("onet_code").strip(), k -> new TreeSet<>())
                  .add(occupation);
            }
          });
    }
    crosswalk.keySet().retainAll(onet.skills.keySet());
    codes = List.copyOf(crosswalk.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    for (String code : codes) {
      numbers.put(code, mapped.size());
      mapped.add(List.copyOf(crosswalk.getOrDefault(code, Set.of())));
    }
    gold = gold(folder, numbers);
  }

  private static GoldSet<Integer> gold(Path folder, Map<String, Integer> numbers) {
    Map<Integer, Map<Integer, Integer>> related = new TreeMap<>();
    for (Path file : Folders.files(folder, ".txt")) {
      Tables.tsv(
          file,
          r -> {
            Integer from = numbers.get(r.getField("O*NET-SOC Code"));
            Integer to = numbers.get(r.getField("Related O*NET-SOC Code"));
            if (from != null && to != null) {
              related
                  .computeIfAbsent(from, k -> new TreeMap<>())
                  .put(to, gain(r.getField("Relatedness Tier")));
            }
          });
    }
    List<GoldSet.Query<Integer>> queries = new ArrayList<>();
    related.forEach(
        (from, gain) -> {
          if (gain.size() >= FEWEST) {
            queries.add(new GoldSet.Query<>(from, gain));
          }
        });
    return new GoldSet<>(
        "related-occupations",
        "%d occupations of O*NET through the crosswalk, %d candidates"
            .formatted(queries.size(), numbers.size()),
        queries,
        List.of(
            new GoldSet.Metric("MAP", o -> Metrics.averagePrecision(o.ranking(), keys(o))),
            new GoldSet.Metric("MRR", o -> Metrics.reciprocalRank(o.ranking(), keys(o))),
            new GoldSet.Metric("P@10", o -> Metrics.precision(o.ranking(), keys(o), 10)),
            new GoldSet.Metric("R@20", o -> Metrics.recall(o.ranking(), keys(o), 20)),
            new GoldSet.Metric("nDCG@20", o -> Metrics.ndcg(o.ranking(), o.gain(), 20))));
  }

  private static int gain(String tier) {
    return switch (tier) {
      case "Primary-Short" -> 3;
      case "Primary-Long" -> 2;
      default -> 1;
    };
  }

  private static Set<Integer> keys(GoldSet.Outcome outcome) {
    return outcome.gain().keySet();
  }

  static boolean present(Path data) {
    return Files.isDirectory(data.resolve("related-occupations"));
  }
}
