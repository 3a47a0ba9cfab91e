package org.waymark.engine.text;

import java.util.List;
import org.waymark.engine.Limits;

/**
 * Proposes skills that a text implies, by how much of a label stands close together in it.
 *
 * <p>For a label with stems L and a window W of at most 8 words of one sentence, with {@code idf(s)
 * = ln(1 + skills / skills with s in any label)}:
 *
 * <pre>
 * share = Σ idf(s in L and W) / Σ idf(s in L)      how much of the label is there
 * tight = Σ idf(s in L and W) / Σ idf(words of W)  how little else is
 * score = share^1.5 × √tight × √ Σ idf(s in L), × 0.9 for names other than the preferred one
 * </pre>
 *
 * A skill's score is the greatest over its labels and all windows. The form follows what worked
 * best on public annotations of vacancies; the constants were chosen by hand. Immutable and
 * thread-safe.
 */
public final class SkillRanker {
  private final RankerLabels labels;

  private SkillRanker(RankerLabels labels) {
    this.labels = labels;
  }

  /** Without any label yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The k best skills, ties to the lower id; fewer where the text shares words with fewer skills.
   */
  public List<Proposal> rank(String text, int k) {
    return new Ranking(labels, text)
        .best(Limits.within("How many are asked for", k, 0, Integer.MAX_VALUE));
  }

  /** Collects labels; not thread-safe. */
  public static final class Builder {
    private final RankerLabels labels = new RankerLabels();

    private Builder() {}

    /** The preferred name of a skill. Names without a letter or digit are ignored. */
    public Builder name(int skill, String label) {
      labels.add(known(skill), label, true);
      return this;
    }

    /** Another name of a skill. */
    public Builder alternative(int skill, String label) {
      labels.add(known(skill), label, false);
      return this;
    }

    private static int known(int skill) {
      if (skill < 0 || skill >= Limits.SKILLS) {
        throw new IllegalArgumentException(
            "A skill id lies between 0 and %,d, but was %,d.".formatted(Limits.SKILLS - 1, skill));
      }
      return skill;
    }

    /** Build once only. */
    public SkillRanker build() {
      labels.seal();
      return new SkillRanker(labels);
    }
  }
}
