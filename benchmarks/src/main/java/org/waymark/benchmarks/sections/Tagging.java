package org.waymark.benchmarks.sections;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.text.SkillTagger;
import org.waymark.engine.text.Tag;

/**
 * A hundred thousand labels in made-up texts, against an Aho-Corasick automaton over the same
 * labels. Both fold case and diacritics, keep to whole words and take the leftmost longest; texts
 * have no plurals, no hyphens and no names across a comma here, so that both must find the same.
 */
public final class Tagging {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "ten", "mu", "lo", "van", "pé", "dor", "ni", "ga", "zu", "fel", "ma", "tor",
    "ülm"
  };

  private final Report report;
  private final int labels;
  private final int texts;
  private final SplittableRandom random;
  private final List<String> words = new ArrayList<>();

  public Tagging(Scale scale, Report report, long seed) {
    this.report = report;
    this.labels = scale.quick() ? 20_000 : 100_000;
    this.texts = scale.quick() ? 300 : 2_000;
    this.random = new SplittableRandom(seed);
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < 20_000) {
      distinct.add(syllables(2 + random.nextInt(3)));
    }
    words.addAll(distinct);
  }

  private String syllables(int count) {
    var word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append('x').toString(); // so that no two words side by side make a third
  }

  private String word() {
    double u = random.nextDouble();
    return words.get((int) (u * u * words.size()));
  }

  private String label() {
    int n = 2 + random.nextInt(3);
    var label = new StringBuilder(word());
    for (int i = 1; i < n; i++) {
      label.append(' ').append(word());
    }
    return label.toString();
  }

  private record Found(int start, int end) {}

  public void run() {
    List<String> names = new ArrayList<>();
    Set<String> folded = new LinkedHashSet<>();
    while (names.size() < labels) {
      String name = label();
      if (folded.add(fold(name))) {
        names.add(name);
      }
    }
    var builder = SkillTagger.builder();
    var byName = new TreeMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      builder.name(i % 50_000, names.get(i));
      byName.put(fold(names.get(i)), i);
    }
    SkillTagger ours = builder.build();
    var automaton = new AhoCorasickDoubleArrayTrie<Integer>();
    automaton.build(byName);

    List<String> corpus = new ArrayList<>();
    for (int t = 0; t < texts; t++) {
      corpus.add(text(names));
    }
    long characters = corpus.stream().mapToLong(String::length).sum();
    var own = new Times("tagging/ours");
    var other = new Times("tagging/aho-corasick");
    var bare = new Times("tagging/aho-corasick-lower-case-only");
    for (int round = -2; round < 3; round++) {
      for (int t = 0; t < texts; t++) {
        String text = corpus.get(t);
        List<Tag> tags = (round < 0 ? new Times("") : own).of(() -> ours.tag(text));
        List<Found> found =
            (round < 0 ? new Times("") : other).of(() -> whole(automaton, fold(text)));
        (round < 0 ? new Times("") : bare)
            .of(() -> automaton.parseText(text.toLowerCase(Locale.ROOT)).size());
        Agreement.same("aho-corasick", t, spans(tags), found);
      }
    }
    Map<String, Object> facts = Map.of("labels", labels, "charactersPerText", characters / texts);
    report.times(own, facts);
    report.times(other);
    report.times(bare);
    report.ratio("tagging/aho-corasick", own.ratio(other));
    report.ratio("tagging/aho-corasick-lower-case-only", own.ratio(bare));
    report.note(
        "Tagging: both find the same whole-word, leftmost longest hits with case and diacritics folded; the second ratio is against the automaton alone, without folding of diacritics and without choosing among its hits.");
  }

  private static List<Found> spans(List<Tag> tags) {
    return tags.stream().map(t -> new Found(t.span().start(), t.span().end())).distinct().toList();
  }

  /** As one would: decompose, drop the marks, lower case. Lengths stay, as texts come composed. */
  private static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static List<Found> whole(AhoCorasickDoubleArrayTrie<Integer> automaton, String text) {
    List<Found> hits = new ArrayList<>();
    automaton.parseText(
        text,
        (begin, end, label) -> {
          if (edge(text, begin - 1) && edge(text, end)) {
            hits.add(new Found(begin, end));
          }
        });
    hits.sort((a, b) -> a.start != b.start ? a.start - b.start : b.end - a.end);
    List<Found> chosen = new ArrayList<>();
    int from = 0;
    for (Found hit : hits) {
      if (hit.start >= from) {
        chosen.add(hit);
        from = hit.end;
      }
    }
    return chosen;
  }

  private static boolean edge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private String text(List<String> names) {
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      for (int w = 0; w < 5; w++) {
        text.append(word()).append(w == 4 ? " with " : " ");
      }
      String name = names.get(random.nextInt(names.size()));
      text.append(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT)).append(", and ");
    }
    return text.toString();
  }
}
