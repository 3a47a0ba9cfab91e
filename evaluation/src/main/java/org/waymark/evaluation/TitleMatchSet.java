package org.waymark.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Job titles, each with those of a corpus of titles that mean a related job. */
final class TitleMatchSet {
  final List<String> corpus = new ArrayList<>();
  final GoldSet<String> gold;

  /** All titles. */
  TitleMatchSet(Path data) {
    this(data, "title-match", _ -> true);
  }

  /** The titles of the corpus that pass. */
  TitleMatchSet(Path data, String name, Predicate<String> kept) {
    Path folder = data.resolve("title-match");
    Map<String, Integer> numbers = new HashMap<>();
    Tables.tsv(
        folder.resolve("corpus_elements"),
        r -> {
          if (kept.test(r.getField("jobtitle"))) {
            numbers.put(r.getField("c_id"), corpus.size());
            corpus.add(r.getField("jobtitle"));
          }
        });
    Map<String, Map<Integer, Integer>> relevant = relevant(folder.resolve("qrels.tsv"), numbers);
    Map<String, String> titles = new LinkedHashMap<>();
    Tables.tsv(
        folder.resolve("queries"), r -> titles.put(r.getField("q_id"), r.getField("jobtitle")));
    List<GoldSet.Query<String>> queries = new ArrayList<>();
    titles.forEach(
        (id, title) -> {
          Map<Integer, Integer> gain = relevant.get(id);
          if (gain != null) {
            queries.add(new GoldSet.Query<>(title, gain));
          }
        });
    gold =
        new GoldSet<>(
            name,
            "%d job titles, %,d titles to find".formatted(queries.size(), corpus.size()),
            queries,
            List.of(
                new GoldSet.Metric("MAP", o -> Metrics.averagePrecision(o.ranking(), keys(o))),
                new GoldSet.Metric("MRR", o -> Metrics.reciprocalRank(o.ranking(), keys(o))),
                new GoldSet.Metric("P@10", o -> Metrics.precision(o.ranking(), keys(o), 10))));
  }

  private static Map<String, Map<Integer, Integer>> relevant(
      Path file, Map<String, Integer> numbers) {
    Map<String, Map<Integer, Integer>> relevant = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.strip().split("\\s+", -1);
        Integer number = fields.length < 4 ? null : numbers.get(fields[2]);
        int gain = number == null ? 0 : gain(file, fields[3]);
        if (number != null && gain > 0) {
          relevant.computeIfAbsent(fields[0], k -> new TreeMap<>()).put(number, gain);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return relevant;
  }

  private static int gain(Path file, String said) {
    if (!said.matches("-?\\d{1,9}")) {
      throw new IllegalArgumentException(
          "%s cannot be read: \u201c%s\u201d is no relevance.".formatted(file, said));
    }
    return Integer.parseInt(said);
  }

  private static Set<Integer> keys(GoldSet.Outcome outcome) {
    return outcome.gain().keySet();
  }
}
