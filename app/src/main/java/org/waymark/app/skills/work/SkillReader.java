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
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.meaning.ReadingTools;
import org.waymark.app.skills.meaning.ReadingTools.Tools;
import org.waymark.app.skills.model.CatalogueTexts.SkillText;
import org.waymark.app.skills.model.Denials;
import org.waymark.app.skills.model.Folding;
import org.waymark.app.skills.model.Passages;
import org.waymark.app.skills.model.Proposals;
import org.waymark.app.skills.model.Proposals.Origin;
import org.waymark.app.skills.model.Proposals.Proposal;
import org.waymark.app.skills.model.Proposals.Why;
import org.waymark.app.skills.model.Reception;
import org.waymark.app.skills.model.Sentences;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.Ranked;
import org.waymark.engine.rank.Signal;
import org.waymark.engine.text.Span;
import org.waymark.engine.text.Tag;

/**
 * Reads skills out of a text: those it names, and the ten that it most likely implies. What the
 * text denies is passed over ({@link Denials}). A sentence implies a skill where it is nearly one
 * of its names in meaning, or has most of the weight of a name and, of a name of several words, two
 * different ones: "management" alone is no "managing managers". What colleagues answered to such
 * proposals counts ({@link Reception}): what hardly anybody has is not implied any more.
 */
@Component
public class SkillReader {
  private static final int MOST = 40;
  private static final int IMPLIED = 10;
  private static final int SENTENCES = 200;
  private static final int OF_A_SENTENCE = 3;
  private static final double NAMED = 1000;
  private static final double NEARLY_THE_NAME = 0.72; // cosine of a passage and a name
  private static final double ENOUGH_WORDS = 0.8; // share of a name's weight
  private static final int WORDS = 2; // of a name, different ones
  private static final int WINDOWS = 12;

  private final ReadingTools tools;
  private final Proposals proposals;

  SkillReader(ReadingTools tools, Proposals proposals) {
    this.tools = tools;
    this.proposals = proposals;
  }

  /** The policy by which implied skills are found. */
  public Policy policy() {
    return tools.get().policy().policy();
  }

  /**
   * Proposals with the passage that shows each and why, the likeliest first.
   *
   * @param pages of one text
   */
  public List<Proposal> read(List<String> pages, String fileName, IntConsumer page) {
    Tools now = tools.get();
    Map<SkillId, Proposal> named = new LinkedHashMap<>();
    Map<SkillId, Proposal> implied = new HashMap<>();
    int sentences = 0;
    for (int p = 0; p < pages.size(); p++) {
      String told = Denials.without(pages.get(p));
      named(now, pages.get(p), told, fileName, named);
      List<String> some = Sentences.of(told, SENTENCES - sentences);
      some.forEach(s -> implied(now, s, fileName, implied));
      sentences += some.size();
      page.accept(p + 1);
    }
    implied.keySet().removeAll(named.keySet());
    return once(Stream.concat(named.values().stream(), best(received(implied))).toList(), now)
        .limit(MOST)
        .toList();
  }

  private Map<SkillId, Proposal> received(Map<SkillId, Proposal> implied) {
    proposals
        .received()
        .forEach(
            (skill, r) ->
                implied.computeIfPresent(
                    skill, (_, p) -> r.hardlyEver() ? null : p.withScore(p.score() * r.factor())));
    return implied;
  }

  private static Stream<Proposal> best(Map<SkillId, Proposal> implied) {
    return implied.values().stream()
        .sorted(
            Comparator.comparingDouble((Proposal p) -> -p.score()).thenComparing(Proposal::skill))
        .limit(IMPLIED);
  }

  /** Of skills that are called the same in several taxonomies, the company's own or the first. */
  private static Stream<Proposal> once(Collection<Proposal> found, Tools tools) {
    Map<SkillId, SkillText> known = new HashMap<>();
    List<SkillId> wanted = found.stream().map(Proposal::skill).toList();
    tools.skills().stream()
        .filter(s -> wanted.contains(s.skill()))
        .forEach(s -> known.put(s.skill(), s));
    Map<String, Proposal> byName = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparing((Proposal p) -> family(known.get(p.skill())))
                .thenComparing(p -> -p.score())
                .thenComparing(Proposal::skill))
        .forEach(p -> byName.putIfAbsent(name(known.get(p.skill())), p));
    return byName.values().stream()
        .sorted(
            Comparator.comparingDouble((Proposal p) -> -p.score()).thenComparing(Proposal::skill));
  }

  private static TaxonomyFamily family(@org.jspecify.annotations.Nullable SkillText skill) {
    return skill == null ? TaxonomyFamily.ONET : skill.family();
  }

  private static String name(@org.jspecify.annotations.Nullable SkillText skill) {
    return skill == null ? "" : Folding.fold(skill.name());
  }

  private static void named(
      Tools tools, String text, String told, String file, Map<SkillId, Proposal> found) {
    for (Tag tag : tools.tagger().tag(told)) {
      String passage = Passages.around(text, tag.span());
      var first =
          new Proposal(new SkillId(tag.skill()), Origin.CV, passage, file, 0, NAMED, Why.NAMED);
      found.merge(first.skill(), first, (a, _) -> a.withScore(a.score() + 1));
    }
  }

  private static void implied(
      Tools tools, String sentence, String file, Map<SkillId, Proposal> found) {
    Map<Integer, Double> words = new HashMap<>();
    tools.policy().windows().rank(sentence, WINDOWS).stream()
        .filter(p -> different(sentence, p.spans()) >= Math.min(WORDS, words(p.label())))
        .forEach(p -> words.put(p.skill(), p.share()));
    for (Ranked ranked : tools.policy().rank(sentence, OF_A_SENTENCE)) {
      double meaning = ranked.value(Signal.MEANING_OF_A_PASSAGE);
      double said = words.getOrDefault(ranked.id(), 0.0);
      if (meaning >= NEARLY_THE_NAME || said >= ENOUGH_WORDS) {
        var p =
            new Proposal(
                tools.skills().get(ranked.id()).skill(),
                Origin.CV,
                Passages.cut(sentence),
                file,
                0,
                Math.max(meaning, said),
                said >= ENOUGH_WORDS ? Why.WORDS : Why.MEANING);
        found.merge(p.skill(), p, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
  }

  private static int words(String name) {
    return name.strip().split("[^\\p{L}\\p{N}]+", -1).length;
  }

  private static long different(String sentence, List<Span> words) {
    return words.stream().map(w -> Folding.fold(w.in(sentence))).distinct().count();
  }
}
