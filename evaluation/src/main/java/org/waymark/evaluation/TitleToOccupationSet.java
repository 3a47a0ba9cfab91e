package org.waymark.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles of vacancies, each with its occupation of ESCO. */
final class TitleToOccupationSet {
  private TitleToOccupationSet() {}

  /** Titles of occupations that the taxonomy does not have are left out. */
  static GoldSet<String> read(Path data, Esco esco) {
    List<GoldSet.Query<String>> queries = new ArrayList<>();
    for (Path file : Folders.files(data.resolve("title-to-occupation"), ".csv")) {
      Tables.csv(
          file,
          r -> {
            Integer occupation = esco.occupationByUri.get(r.getField("conceptUri").strip());
            if (occupation != null) {
              queries.add(
                  new GoldSet.Query<>(r.getField("vacancyTitle").strip(), Map.of(occupation, 1)));
            }
          });
    }
    return new GoldSet<>(
        "title-to-occupation",
        "%,d vacancy titles, %,d occupations of ESCO"
            .formatted(queries.size(), esco.occupations.size()),
        queries,
        List.of(
            new GoldSet.Metric("MRR", o -> Metrics.reciprocalRank(o.ranking(), keys(o))),
            new GoldSet.Metric("R@1", o -> Metrics.recall(o.ranking(), keys(o), 1)),
            new GoldSet.Metric("R@5", o -> Metrics.recall(o.ranking(), keys(o), 5)),
            new GoldSet.Metric("R@10", o -> Metrics.recall(o.ranking(), keys(o), 10))));
  }

  private static Set<Integer> keys(GoldSet.Outcome outcome) {
    return outcome.gain().keySet();
  }
}
