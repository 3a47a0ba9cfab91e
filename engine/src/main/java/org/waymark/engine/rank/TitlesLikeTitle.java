package org.waymark.engine.rank;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.waymark.engine.vector.PackedVector;

/**
 * Policy {@value #POLICY}: of many titles those that mean work like that of one title. Beside words
 * and meaning it asks whether both lie near the same occupations of the taxonomies. Works by words
 * alone where there are no vectors. Immutable and thread-safe.
 */
public final class TitlesLikeTitle {
  public static final String POLICY = "title-match-1";

  private static final double NEAR = 0.42;
  private static final double NEAR_BY_WORDS = 0.35;

  private final TitleSpace space;
  private final Policy policy;
  private final int[] everything;
  private final TfIdf words;
  private final TfIdf characters;
  private final LabelVectors meaning;
  private final LabelVectors learned;
  private final Soft[] soft;

  private TitlesLikeTitle(TitleSpace space, List<String> titles, Policy policy) {
    this.space = space;
    this.policy = policy;
    this.everything = Fusion.everything(titles.size());
    var words = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    var characters = TfIdf.builder(Features.WORDS_AND_CHARACTERS, TfIdf.Rarity.BY_TEXT);
    meaning = new LabelVectors(space.size);
    learned = new LabelVectors(space.size);
    for (int id = 0; id < titles.size(); id++) {
      words.add(id, titles.get(id));
      characters.add(id, titles.get(id));
      PackedVector own = space.meaning(titles.get(id));
      PackedVector mapped = space.learned(titles.get(id));
      if (own != null && mapped != null) {
        meaning.add(id, own);
        learned.add(id, mapped);
      }
    }
    this.words = words.build(titles.size());
    this.characters = characters.build(titles.size());
    this.soft =
        IntStream.range(0, titles.size())
            .parallel()
            .mapToObj(i -> Soft.of(space, titles.get(i)))
            .toArray(Soft[]::new);
  }

  /** Titles are numbered in their order. */
  public static TitlesLikeTitle of(TitleSpace space, List<String> titles) {
    return new TitlesLikeTitle(space, titles, Policies.TITLE_MATCH);
  }

  /** For measuring: with other weights. */
  public static TitlesLikeTitle of(
      TitleSpace space, List<String> titles, Map<Signal, Double> weights) {
    return new TitlesLikeTitle(space, titles, Policies.TITLE_MATCH.with(weights));
  }

  /** What it runs. */
  public Policy policy() {
    return policy;
  }

  /**
   * Those of the k titles most alike that are near enough to be named to somebody; often fewer, and
   * none for a title that is like none of them. Near enough: the mean of the cosines by the encoder
   * and by the learned map is at least 0.42, or without vectors the cosine of words and characters
   * at least 0.35. On public titles this leaves out one in twenty of the first three, and made-up
   * words reach 0.33 and 0.2.
   */
  public List<Ranked> alike(String title, int k) {
    return rank(title, k).stream().filter(TitlesLikeTitle::nearEnough).toList();
  }

  private static boolean nearEnough(Ranked ranked) {
    return said(ranked, Signal.MEANING).isPresent()
        ? said(ranked, Signal.MEANING).getAsDouble() + said(ranked, Signal.LEARNED).orElse(0)
            >= 2 * NEAR
        : said(ranked, Signal.CHARACTERS).orElse(0) >= NEAR_BY_WORDS;
  }

  private static OptionalDouble said(Ranked ranked, Signal signal) {
    return ranked.shares().stream()
        .filter(s -> s.signal() == signal)
        .mapToDouble(Ranked.Share::value)
        .findFirst();
  }

  /** The k titles most alike, ties to the lower number. */
  public List<Ranked> rank(String title, int k) {
    var fusion = new Fusion(everything, policy.weights(Policy.When.USUAL));
    fusion.add(Signal.WORDS, words.scores(title));
    fusion.add(Signal.CHARACTERS, characters.scores(title));
    PackedVector own = space.meaning(title);
    PackedVector mapped = space.learned(title);
    if (own != null && mapped != null) {
      fusion.add(Signal.MEANING, meaning.scores(own, everything.length));
      fusion.add(Signal.LEARNED, learned.scores(mapped, everything.length));
      Soft mine = Soft.of(space, title);
      float[] bridge = new float[everything.length];
      for (int i = 0; i < bridge.length; i++) {
        bridge[i] = mine.cosine(soft[i]);
      }
      fusion.add(Signal.BRIDGE, bridge);
    }
    return fusion.best(k);
  }
}
