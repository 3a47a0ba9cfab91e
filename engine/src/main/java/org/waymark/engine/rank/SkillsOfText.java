package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.text.SkillRanker;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/**
 * Policy {@value #POLICY}: the skills that a text asks for or shows. First about 350 candidates by
 * words and by the meaning of the whole text, then all signals for these. Works by words alone
 * where there are no vectors. Immutable and thread-safe.
 */
public final class SkillsOfText {
  public static final String POLICY = "text-to-skill-2";

  /** Chosen by hand and by cross-validation on public annotations of vacancies. */
  static final Map<Signal, Double> WEIGHTS =
      Map.of(
          Signal.WINDOW, 0.2,
          Signal.CONTAINED, 0.2,
          Signal.WORDS, 0.5,
          Signal.CHARACTERS, 0.5,
          Signal.MEANING, 1.5,
          Signal.MEANING_OF_ANY_NAME, 1.1,
          Signal.MEANING_OF_A_PASSAGE, 2.0,
          Signal.DESCRIPTION, 0.8,
          Signal.REACH, 0.7);

  private static final int EACH = 110;
  private static final int PASSAGES = 40;

  private final Map<Signal, Double> weights;
  private final TextVectors vectors;
  private final int skills;
  private final SkillRanker windows;
  private final Containment contained;
  private final TfIdf words;
  private final TfIdf characters;
  private final @Nullable LabelVectors preferred;
  private final @Nullable LabelVectors names;
  private final @Nullable LabelVectors descriptions;
  private final int[][] rows;
  private final float[] reach;

  private SkillsOfText(Builder b, TextVectors vectors, int size, Map<Signal, Double> weights) {
    this.weights = weights;
    this.vectors = vectors;
    this.skills = b.names.size();
    this.reach = new float[skills];
    var windows = SkillRanker.builder();
    var contained = Containment.builder();
    var words = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    var characters = TfIdf.builder(Features.WORDS_AND_CHARACTERS, TfIdf.Rarity.BY_ID);
    var preferred = new LabelVectors(size);
    var all = new LabelVectors(size);
    var descriptions = new LabelVectors(size);
    List<List<Integer>> rows = new ArrayList<>();
    for (int skill = 0; skill < skills; skill++) {
      Names own = b.names.get(skill);
      reach[skill] = own.reach;
      rows.add(new ArrayList<>());
      for (int i = 0; i < own.all.size(); i++) {
        String name = own.all.get(i);
        if (i == 0) {
          windows.name(skill, name);
        } else {
          windows.alternative(skill, name);
        }
        contained.add(skill, name);
        words.add(skill, name);
        characters.add(skill, name);
        PackedVector v = size == 0 ? null : vectors.of(name);
        if (v != null) {
          rows.getLast().add(all.rows());
          all.add(skill, v);
          if (i == 0) {
            preferred.add(skill, v);
          }
        }
      }
      PackedVector v = size == 0 || own.description.isEmpty() ? null : vectors.of(own.description);
      if (v != null) {
        descriptions.add(skill, v);
      }
    }
    this.windows = windows.build();
    this.contained = contained.build(skills);
    this.words = words.build(skills);
    this.characters = characters.build(skills);
    this.preferred = preferred.rows() == 0 ? null : preferred;
    this.names = all.rows() == 0 ? null : all;
    this.descriptions = descriptions.rows() == 0 ? null : descriptions;
    this.rows = rows.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The k best skills, ties to the lower id. */
  public List<Ranked> rank(String text, int k) {
    float[] window = new float[skills];
    windows.rank(text, 4 * EACH).forEach(p -> window[p.skill()] = (float) p.score());
    float[] containment = contained.scores(text);
    float[] byWords = words.scores(text);
    float[] byCharacters = characters.scores(text);
    Set<Integer> candidates = new LinkedHashSet<>();
    choose(candidates, window, 2 * EACH);
    choose(candidates, containment, EACH);
    choose(candidates, byWords, EACH);
    choose(candidates, byCharacters, EACH);
    PackedVector meaning = names == null ? null : vectors.of(text);
    if (names == null || meaning == null) {
      var fusion = new Fusion(array(candidates), weights);
      sparse(fusion, window, containment, byWords, byCharacters);
      return fusion.best(k);
    }
    float[] byMeaning = preferred == null ? new float[skills] : preferred.scores(meaning, skills);
    float[] byNames = names.scores(meaning, skills);
    float[] byDescription =
        descriptions == null ? new float[skills] : descriptions.scores(meaning, skills);
    choose(candidates, byMeaning, EACH);
    choose(candidates, byNames, EACH);
    int[] chosen = array(candidates);
    var fusion = new Fusion(chosen, weights);
    sparse(fusion, window, containment, byWords, byCharacters);
    fusion.add(Signal.MEANING, byMeaning);
    fusion.add(Signal.MEANING_OF_ANY_NAME, byNames);
    fusion.add(Signal.DESCRIPTION, byDescription);
    fusion.addOwn(Signal.MEANING_OF_A_PASSAGE, passages(text, chosen, names));
    return fusion.best(k);
  }

  private void sparse(
      Fusion fusion, float[] window, float[] containment, float[] words, float[] characters) {
    fusion.add(Signal.WINDOW, window);
    fusion.add(Signal.CONTAINED, containment);
    fusion.add(Signal.WORDS, words);
    fusion.add(Signal.CHARACTERS, characters);
    fusion.add(Signal.REACH, reach);
  }

  private float[] passages(String text, int[] chosen, LabelVectors names) {
    float[] best = new float[chosen.length];
    for (String passage : Passages.of(text, PASSAGES)) {
      PackedVector v = vectors.of(passage);
      for (int i = 0; v != null && i < chosen.length; i++) {
        for (int row : rows[chosen[i]]) {
          best[i] = Math.max(best[i], names.dot(row, v));
        }
      }
    }
    return best;
  }

  private static void choose(Set<Integer> candidates, float[] scores, int most) {
    Arrays.stream(Top.ids(scores, most, 0)).forEach(candidates::add);
  }

  private static int[] array(Set<Integer> candidates) {
    return candidates.stream().mapToInt(i -> i).sorted().toArray();
  }

  private static final class Names {
    final List<String> all = new ArrayList<>();
    String description = "";
    float reach;
  }

  /** Collects names; skills are numbered from 0 without gaps. Not thread-safe. */
  public static final class Builder {
    private final List<Names> names = new ArrayList<>();

    private Builder() {}

    /** The next skill, with its preferred name; its number is how many came before. */
    public Builder skill(String name) {
      names.add(new Names());
      names.getLast().all.add(name);
      return this;
    }

    /** Another name of the skill added last. */
    public Builder alternative(String name) {
      names.getLast().all.add(name);
      return this;
    }

    /** What the skill added last is. */
    public Builder description(String text) {
      names.getLast().description = text;
      return this;
    }

    /** How widely the skill added last is used: 0 in one occupation, 3 everywhere. */
    public Builder reach(float reach) {
      names.getLast().reach = reach;
      return this;
    }

    /** Of words alone. */
    public SkillsOfText build() {
      return build(TextVectors.NONE, 0);
    }

    /** With vectors of so many values. */
    public SkillsOfText build(TextVectors vectors, int size) {
      return build(vectors, size, WEIGHTS);
    }

    /** For measuring: with other weights. */
    public SkillsOfText build(TextVectors vectors, int size, Map<Signal, Double> weights) {
      return new SkillsOfText(this, vectors, size, Map.copyOf(weights));
    }
  }
}
