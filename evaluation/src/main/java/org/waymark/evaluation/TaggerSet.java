package org.waymark.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.engine.rank.Policies;
import org.waymark.engine.text.SkillTagger;
import org.waymark.engine.text.Tag;

/** Short texts written for this project, each with all skills that it names, of a small list. */
final class TaggerSet {
  static final String NAME = "tagger";
  private static final List<String> SKILLS =
      List.of(
          "Go",
          "R",
          "C",
          "C++",
          "C#",
          "Java",
          "JavaScript",
          "Python",
          "Kubernetes",
          "Swift",
          "Objective-C",
          "Spring Boot",
          "Spring",
          "Excel",
          "PowerPoint",
          "Access",
          "SQL",
          "databases",
          "project management",
          "problem solving",
          "café service",
          "mechanical engineering",
          "electrical engineering",
          "organise events",
          "analyse data",
          "welding",
          "Node.js",
          ".NET",
          "Rust",
          "Ruby",
          "scrum",
          "machine learning",
          "deep learning",
          "QA",
          "SAP",
          "customer service",
          "first aid",
          "SPSS",
          "budget management",
          "statistical analysis",
          "embedded software");

  private TaggerSet() {}

  static GoldSet<String> run() {
    GoldSet<String> set = read();
    set.baseline("search without case", TaggerSet::search);
    SkillTagger.Builder builder = SkillTagger.builder();
    for (int skill = 0; skill < SKILLS.size(); skill++) {
      builder.name(skill, SKILLS.get(skill));
    }
    builder.alternative(SKILLS.indexOf("café service"), "Kaffeehausbetrieb");
    SkillTagger tagger = builder.build();
    set.policy(
        Policies.TAGGER, "", q -> tagger.tag(q).stream().mapToInt(Tag::skill).distinct().toArray());
    return set;
  }

  private static GoldSet<String> read() {
    List<GoldSet.Query<String>> queries = new ArrayList<>();
    var file = Objects.requireNonNull(TaggerSet.class.getResourceAsStream("tagger.csv"));
    CsvReader.builder()
        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
        .forEach(
            r -> {
              Map<Integer, Integer> named = new TreeMap<>();
              Arrays.stream(r.getField("skills").split("\\|", -1))
                  .filter(s -> !s.isEmpty())
                  .forEach(s -> named.put(number(s), 1));
              queries.add(new GoldSet.Query<>(r.getField("text"), named));
            });
    return new GoldSet<>(
        NAME,
        "%d short texts, %d skills, half of them ambiguous or spelled otherwise"
            .formatted(queries.size(), SKILLS.size()),
        queries,
        List.of(
            new GoldSet.Metric("exact", o -> hits(o) == o.gain().size() && none(o) ? 1.0 : 0.0),
            new GoldSet.Metric("no false hit", o -> none(o) ? 1.0 : 0.0),
            new GoldSet.Metric("all found", o -> hits(o) == o.gain().size() ? 1.0 : 0.0)));
  }

  private static int number(String skill) {
    int number = SKILLS.indexOf(skill);
    if (number < 0) {
      throw new IllegalArgumentException("The list has no skill " + skill);
    }
    return number;
  }

  private static boolean none(GoldSet.Outcome o) {
    return hits(o) == o.ranking().length;
  }

  private static long hits(GoldSet.Outcome o) {
    return Arrays.stream(o.ranking()).filter(o.gain()::containsKey).count();
  }

  /** What a search box would do. */
  private static int[] search(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    List<Integer> found = new ArrayList<>();
    for (int skill = 0; skill < SKILLS.size(); skill++) {
      String name = SKILLS.get(skill).toLowerCase(Locale.ROOT);
      if ((" " + low + " ").matches("(?s).*[^a-z0-9]" + Pattern.quote(name) + "[^a-z0-9].*")) {
        found.add(skill);
      }
    }
    return found.stream().mapToInt(i -> i).toArray();
  }
}
