package org.waymark.engine.rank;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.learn.ConfirmedTitles;
import org.waymark.engine.vector.PackedVector;

/**
 * Policy {@value #POLICY}: the occupations that a title may mean. What was confirmed before speaks
 * loudest; without it the names and descriptions of the taxonomy decide. Works by words alone where
 * there are no vectors. Immutable and thread-safe.
 */
public final class OccupationsOfTitle {
  public static final String POLICY = "title-to-occupation-1";

  private static final double HALF_TRUST = 1.5;

  private final Policy policy;
  private final Map<Signal, Double> weights;
  private final Map<Signal, Double> withMemory;
  private final TitleSpace space;
  private final int ids;
  private final int[] everything;
  private final TfIdf words;
  private final TfIdf allNames;
  private final TfIdf characters;
  private final TfIdf descriptionWords;
  private final LabelVectors descriptions;
  private final @Nullable Bridge bridge;

  private OccupationsOfTitle(TitleSpace space, int ids, Policy policy) {
    this.space = space;
    this.ids = Limits.within("Occupations to rank", ids, 0, space.occupations.size());
    this.policy = policy;
    this.weights = policy.weights(Policy.When.USUAL);
    this.withMemory = policy.weights(Policy.When.WITH_MEMORY);
    this.everything = Fusion.everything(ids);
    var words = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    var allNames = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    var characters = TfIdf.builder(Features.WORDS_AND_CHARACTERS, TfIdf.Rarity.BY_ID);
    var descriptionWords = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    descriptions = new LabelVectors(space.size);
    for (int id = 0; id < ids; id++) {
      TitleSpace.Occupation o = space.occupations.get(id);
      String all = String.join(" ", o.names());
      for (String name : o.names()) {
        words.add(id, name);
      }
      allNames.add(id, all);
      characters.add(id, all);
      descriptionWords.add(id, o.description());
      PackedVector v = o.description().isEmpty() ? null : space.meaning(o.description());
      if (v != null) {
        descriptions.add(id, v);
      }
    }
    this.bridge = space.occupations.size() > ids ? new Bridge(space, ids) : null;
    this.words = words.build(ids);
    this.allNames = allNames.build(ids);
    this.characters = characters.build(ids);
    this.descriptionWords = descriptionWords.build(ids);
  }

  /** Ranks the first so many occupations of the space; refuses more than it has. */
  public static OccupationsOfTitle of(TitleSpace space, int occupations) {
    return new OccupationsOfTitle(space, occupations, Policies.TITLE_TO_OCCUPATION);
  }

  /** For measuring: with other weights. */
  public static OccupationsOfTitle of(
      TitleSpace space, int occupations, Map<Signal, Double> weights) {
    return new OccupationsOfTitle(space, occupations, Policies.TITLE_TO_OCCUPATION.with(weights));
  }

  /** What it runs. */
  public Policy policy() {
    return policy;
  }

  /** The k best occupations from the taxonomy alone, ties to the lower id. */
  public List<Ranked> rank(String title, int k) {
    return read(title).rank(k, ConfirmedTitles.NONE);
  }

  /** The same with what was confirmed. */
  public List<Ranked> rank(String title, int k, ConfirmedTitles confirmed) {
    return read(title).rank(k, confirmed);
  }

  /** What the taxonomy says of a title; to be ranked with one memory or several. */
  public Reading read(String title) {
    Map<Signal, float[]> said = new EnumMap<>(Signal.class);
    read(said, Signal.WORDS, () -> words.scores(title));
    read(said, Signal.ALL_NAMES, () -> allNames.scores(title));
    read(said, Signal.CHARACTERS, () -> characters.scores(title));
    read(said, Signal.WORDS_OF_DESCRIPTION, () -> descriptionWords.scores(title));
    PackedVector meaning = space.meaning(title);
    PackedVector learned = space.learned(title);
    if (meaning != null && learned != null) {
      float[] byMeaning = space.meaning.soft(meaning, space.occupations.size());
      float[] byLearned = space.learned.soft(learned, space.occupations.size());
      said.put(Signal.MEANING_OF_ANY_NAME, byMeaning);
      said.put(Signal.LEARNED, byLearned);
      read(said, Signal.DESCRIPTION, () -> descriptions.scores(meaning, ids));
      if (bridge != null) {
        said.put(Signal.BRIDGE, bridge.scores(byMeaning, byLearned));
      }
    }
    return new Reading(said, meaning, learned);
  }

  private void read(Map<Signal, float[]> said, Signal signal, Supplier<float[]> scores) {
    if (weights.containsKey(signal) || withMemory.containsKey(signal)) {
      said.put(signal, scores.get());
    }
  }

  /** One title, read. */
  public final class Reading {
    private final Map<Signal, float[]> said;
    private final @Nullable PackedVector meaning;
    private final @Nullable PackedVector learned;

    private Reading(
        Map<Signal, float[]> said, @Nullable PackedVector meaning, @Nullable PackedVector learned) {
      this.said = said;
      this.meaning = meaning;
      this.learned = learned;
    }

    /** The confirmed title that speaks loudest for an occupation; none where nothing is near. */
    public Optional<ConfirmedTitles.Nearest> because(ConfirmedTitles confirmed, int occupation) {
      return meaning == null || learned == null
          ? Optional.empty()
          : confirmed.nearest(meaning, learned, occupation);
    }

    /** The k best occupations, ties to the lower id. */
    public List<Ranked> rank(int k, ConfirmedTitles confirmed) {
      if (confirmed.size() == 0 || meaning == null || learned == null) {
        var fusion = new Fusion(everything, weights);
        said.forEach(fusion::add);
        return fusion.best(k);
      }
      var fusion = new Fusion(everything, withMemory);
      said.forEach(fusion::add);
      float[] near = confirmed.scores(meaning, learned, ids);
      fusion.add(Signal.CONFIRMED, near, trust(near));
      return fusion.best(k);
    }
  }

  /**
   * A memory without any title near this one says little, whatever it says; a title that was
   * confirmed as it stands decides.
   */
  private static double trust(float[] said) {
    double sum = 0;
    double most = 0;
    for (float s : said) {
      sum += s;
      most = Math.max(most, Math.min(1, s));
    }
    return Math.max(sum / (sum + HALF_TRUST), most * most * most * most);
  }
}
