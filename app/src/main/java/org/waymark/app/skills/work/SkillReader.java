package org.waymark.app.skills.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.Folding;
import org.waymark.app.skills.model.Passages;
import org.waymark.app.skills.model.Proposals.Origin;
import org.waymark.app.skills.model.Proposals.Proposal;
import org.waymark.engine.text.SkillRanker;
import org.waymark.engine.text.SkillTagger;
import org.waymark.engine.text.Tag;

/**
 * Reads skills out of a text: those it names, and the few that it most likely implies. Keeps what
 * it reads with until the taxonomies change.
 */
@Component
public class SkillReader {
  private static final int MOST = 40;
  private static final int IMPLIED = 12;
  private static final double NAMED = 1000;
  private static final double ENOUGH = 0.8; // share of a label's weight

  private final Skills skills;
  private volatile Tools tools =
      new Tools("", SkillTagger.builder().build(), SkillRanker.builder().build(), Map.of());

  SkillReader(Skills skills) {
    this.skills = skills;
  }

  /** What texts are read with, and of each skill whose it is and what it is called. */
  private record Tools(
      String version, SkillTagger tagger, SkillRanker ranker, Map<Integer, Known> known) {
    Known of(int skill) {
      return known.getOrDefault(skill, Known.NOTHING);
    }
  }

  private record Known(TaxonomyFamily family, String name) {
    static final Known NOTHING = new Known(TaxonomyFamily.ONET, "");
  }

  /** Proposals with the passage that shows each, the likeliest first. */
  public List<Proposal> read(DocumentText text, String fileName, IntConsumer page) {
    Tools now = tools();
    Map<SkillId, Proposal> found = new LinkedHashMap<>();
    for (DocumentText.Page p : text.pages()) {
      named(now.tagger(), p.text(), fileName, found);
      page.accept(p.number());
    }
    for (DocumentText.Page p : text.pages()) {
      implied(now.ranker(), p.text(), fileName, found);
    }
    return once(found.values(), now).limit(MOST).toList();
  }

  /** Of skills that are called the same in several taxonomies, the company's own or the first. */
  private static Stream<Proposal> once(Collection<Proposal> found, Tools tools) {
    Map<String, Proposal> byName = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparing((Proposal p) -> tools.of(p.skill().value()).family())
                .thenComparing(p -> -p.score())
                .thenComparing(Proposal::skill))
        .forEach(p -> byName.putIfAbsent(Folding.fold(tools.of(p.skill().value()).name()), p));
    return byName.values().stream()
        .sorted(
            Comparator.comparingDouble((Proposal p) -> -p.score()).thenComparing(Proposal::skill));
  }

  private static void named(
      SkillTagger tagger, String text, String file, Map<SkillId, Proposal> found) {
    for (Tag tag : tagger.tag(text)) {
      String passage = Passages.around(text, tag.span());
      found.merge(
          new SkillId(tag.skill()),
          new Proposal(new SkillId(tag.skill()), Origin.CV, passage, file, 0, NAMED),
          (a, _) -> new Proposal(a.skill(), Origin.CV, a.passage(), file, 0, a.score() + 1));
    }
  }

  private static void implied(
      SkillRanker ranker, String text, String file, Map<SkillId, Proposal> found) {
    for (var p : ranker.rank(text, IMPLIED)) {
      if (p.share() >= ENOUGH && !p.spans().isEmpty()) {
        var skill = new SkillId(p.skill());
        String passage = Passages.around(text, p.spans().getFirst());
        found.putIfAbsent(skill, new Proposal(skill, Origin.CV, passage, file, 0, p.score()));
      }
    }
  }

  private Tools tools() {
    String version = skills.version();
    return tools.version().equals(version) ? tools : rebuild(version);
  }

  private synchronized Tools rebuild(String version) {
    if (!tools.version().equals(version)) {
      var tagger = SkillTagger.builder();
      var ranker = SkillRanker.builder();
      Map<Integer, Known> known = new HashMap<>();
      skills.everyLabel(
          l -> {
            int id = l.skill().value();
            if (l.preferred()) {
              known.putIfAbsent(id, new Known(l.family(), l.words()));
              tagger.name(id, l.words());
              ranker.name(id, l.words());
            } else {
              tagger.alternative(id, l.words());
              ranker.alternative(id, l.words());
            }
          });
      tools = new Tools(version, tagger.build(), ranker.build(), known);
    }
    return tools;
  }
}
