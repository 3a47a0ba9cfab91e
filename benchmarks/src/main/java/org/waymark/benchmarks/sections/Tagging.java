package org.waymark.benchmarks.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.text.SkillTagger;
import org.waymark.engine.text.Tag;

/**
 * Very many labels, against an Aho-Corasick automaton over the same labels that folds case and
 * diacritics, keeps to whole words and takes the leftmost longest, as the tagger does. On made-up
 * words both must find the same; on ESCO's own words (where its archive is there) the tagger also
 * folds plurals and hyphens and leaves out names that are too general, so how much they share is
 * counted.
 */
public final class Tagging {
  private static final int ROUNDS = 3;

  /** The automaton takes minutes to be built over more words of so few letters. */
  private static final int MADE_UP = 20_000;

  private final Scale scale;
  private final Report report;
  private final long seed;

  public Tagging(Scale scale, Report report, long seed) {
    this.scale = scale;
    this.report = report;
    this.seed = seed;
  }

  public void run() throws IOException {
    Optional<EscoFile> esco = EscoFile.find(System.getenv());
    madeUp(esco.isPresent() ? "tagging-made-up" : "tagging");
    if (esco.isPresent()) {
      real(esco.get());
    } else {
      report.note(
          "Tagging: ESCO is not there, so the ratio is that of 20,000 made-up labels, whose texts hold little else: the hardest case for the tagger.");
    }
  }

  private void madeUp(String name) {
    var words = new MadeUpWords(seed);
    List<String> labels = words.labels(MADE_UP);
    var builder = SkillTagger.builder();
    for (int i = 0; i < labels.size(); i++) {
      builder.name(i / 2, labels.get(i));
    }
    List<String> texts = words.texts(scale.quick() ? 300 : 1_000, labels);
    Shared shared = compare(name, builder.build(), labels, texts);
    if (shared.ours != shared.both || shared.theirs != shared.both) {
      throw new IllegalStateException("the two disagree on made-up words: " + shared);
    }
  }

  private void real(EscoFile esco) {
    var builder = SkillTagger.builder();
    List<String> labels = new ArrayList<>();
    for (int skill = 0; skill < esco.labels().size(); skill++) {
      List<String> names = esco.labels().get(skill);
      builder.name(skill, names.getFirst());
      for (String other : names.subList(1, names.size())) {
        builder.alternative(skill, other);
      }
      labels.addAll(names);
    }
    List<String> texts = esco.texts(scale.quick() ? 300 : 1_000);
    Shared shared = compare("tagging", builder.build(), labels, texts);
    report.note(
        "Tagging of ESCO's descriptions: %,d names found by the tagger, %,d by the automaton, %,d the same to the letter."
            .formatted(shared.ours, shared.theirs, shared.both));
  }

  private record Shared(long ours, long theirs, long both) {}

  private Shared compare(String name, SkillTagger ours, List<String> labels, List<String> texts) {
    var automaton = new Automaton(labels);
    var own = new Times(name + "/ours");
    var other = new Times(name + "/aho-corasick");
    var bare = new Times(name + "/aho-corasick-alone");
    var unused = new Times("");
    long[] found = new long[3];
    for (int round = -2; round < ROUNDS; round++) {
      for (String text : texts) {
        boolean counts = round >= 0;
        List<Tag> tags = (counts ? own : unused).of(() -> ours.tag(text));
        List<Automaton.Found> hits = (counts ? other : unused).of(() -> automaton.tag(text));
        (counts ? bare : unused).of(() -> automaton.bare(text));
        if (round == 0) {
          count(tags, hits, found);
        }
      }
    }
    long characters = texts.stream().mapToLong(String::length).sum() / texts.size();
    report.times(own, Map.of("labels", labels.size(), "charactersPerText", characters));
    report.times(other);
    report.times(bare);
    report.ratio(name + "/aho-corasick", own.ratio(other));
    report.ratio(name + "/aho-corasick-alone", own.ratio(bare));
    return new Shared(found[0], found[1], found[2]);
  }

  private static void count(List<Tag> tags, List<Automaton.Found> hits, long[] found) {
    List<Automaton.Found> spans =
        tags.stream()
            .map(t -> new Automaton.Found(t.span().start(), t.span().end()))
            .distinct()
            .toList();
    found[0] += spans.size();
    found[1] += hits.size();
    found[2] += spans.stream().filter(hits::contains).count();
  }
}
