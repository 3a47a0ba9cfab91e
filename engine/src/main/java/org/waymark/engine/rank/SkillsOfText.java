package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.engine.Limits;
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

  private static final int EACH = 110;

  private final Policy policy;
  private final TextVectors vectors;
  private final int skills;
  private final SkillWords words;
  private final SkillMeanings meanings;

  private SkillsOfText(List<SkillNames> names, TextVectors vectors, int size, Policy policy) {
    this.policy = policy;
    this.vectors = vectors;
    this.skills = names.size();
    this.words = new SkillWords(names);
    this.meanings = new SkillMeanings(names, vectors, size);
  }

  /** Without any skill yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The ranker of its windows of words, which shows where in a text the words stand. */
  public SkillRanker windows() {
    return words.windows();
  }

  /** What it runs. */
  public Policy policy() {
    return policy;
  }

  /** The k best skills for a sentence or a short passage, ties to the lower id. */
  public List<Ranked> rank(String text, int k) {
    SkillWords.Scores byWords = words.scores(text);
    Set<Integer> candidates = new TreeSet<>();
    choose(candidates, byWords.window(), 2 * EACH);
    choose(candidates, byWords.contained(), EACH);
    choose(candidates, byWords.words(), EACH);
    choose(candidates, byWords.characters(), EACH);
    PackedVector own = meanings.any() ? vectors.of(text) : null;
    if (own == null) {
      var fusion = new Fusion(array(candidates), policy.weights(Policy.When.WORDS_ALONE));
      byWords.addTo(fusion);
      return fusion.best(k);
    }
    float[] byName = meanings.preferred(own, skills);
    float[] byAnyName = meanings.anyName(own, skills);
    choose(candidates, byName, EACH);
    choose(candidates, byAnyName, EACH);
    int[] chosen = array(candidates);
    var fusion = new Fusion(chosen, policy.weights(Policy.When.USUAL));
    byWords.addTo(fusion);
    fusion.add(Signal.MEANING, byName);
    fusion.add(Signal.MEANING_OF_ANY_NAME, byAnyName);
    fusion.add(Signal.DESCRIPTION, meanings.description(own, skills));
    fusion.addOwn(Signal.MEANING_OF_A_PASSAGE, meanings.passages(text, chosen, vectors));
    return fusion.best(k);
  }

  private static void choose(Set<Integer> candidates, float[] scores, int most) {
    Arrays.stream(Top.ids(scores, most, 0)).forEach(candidates::add);
  }

  private static int[] array(Set<Integer> candidates) {
    return candidates.stream().mapToInt(i -> i).toArray();
  }

  /** Collects names; skills are numbered from 0 without gaps. Not thread-safe. */
  public static final class Builder {
    private static final float WIDEST = 3;

    private final List<SkillNames> names = new ArrayList<>();

    private Builder() {}

    /** The next of at most 50,000 skills, with its preferred name; its number: how many before. */
    public Builder skill(String name) {
      Limits.within("The number of a skill", names.size(), 0, Limits.SKILLS - 1);
      names.add(new SkillNames());
      names.getLast().all.add(name);
      return this;
    }

    private SkillNames last() {
      if (names.isEmpty()) {
        throw new IllegalStateException("There is no skill yet: add one first.");
      }
      return names.getLast();
    }

    /** Another name of the skill added last. */
    public Builder alternative(String name) {
      last().all.add(name);
      return this;
    }

    /** What the skill added last is. */
    public Builder description(String text) {
      last().description = text;
      return this;
    }

    /** How widely the skill added last is used: 0 in one occupation, 3 everywhere. */
    public Builder reach(float reach) {
      if (!(reach >= 0 && reach <= WIDEST)) {
        throw new IllegalArgumentException(
            "A skill's reach lies between 0 and 3, but was %s.".formatted(reach));
      }
      last().reach = reach;
      return this;
    }

    /** The texts whose vectors are asked for; those without one count by their words alone. */
    public Stream<String> texts() {
      return names.stream()
          .flatMap(n -> Stream.concat(n.embedded().stream(), Stream.of(n.description)))
          .filter(t -> !t.isEmpty());
    }

    /** Of words alone. */
    public SkillsOfText build() {
      return build(TextVectors.NONE, 0);
    }

    /** With vectors of so many values. */
    public SkillsOfText build(TextVectors vectors, int size) {
      return new SkillsOfText(names, vectors, size, Policies.TEXT_TO_SKILL);
    }

    /** For measuring: with other weights. */
    public SkillsOfText build(TextVectors vectors, int size, Map<Signal, Double> weights) {
      return new SkillsOfText(names, vectors, size, Policies.TEXT_TO_SKILL.with(weights));
    }
  }
}
