package org.waymark.engine.text;

import java.util.Comparator;
import java.util.List;
import org.waymark.engine.Limits;

/**
 * Proposes skills that a text implies, by how much of a label it contains.
 *
 * <p>For a label with stems L in a sentence with stems S, with {@code idf(w) = ln(1 + labels /
 * labels with w)}:
 *
 * <pre>
 * share = Σ idf(w in L and S) / Σ idf(w in L)
 * score = share × √ Σ idf(w in L)
 * </pre>
 *
 * A skill's score is the greatest over its labels and the text's sentences. Immutable and
 * thread-safe.
 */
public final class SkillRanker {
  private final RankerLabels labels;

  private SkillRanker(RankerLabels labels) {
    this.labels = labels;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The k best skills, ties to the lower id; none where the text shares no word with any label. */
  public List<Proposal> rank(String text, int k) {
    return new Ranking(labels)
        .of(text).stream()
            .sorted(
                Comparator.comparingDouble((Proposal p) -> -p.score())
                    .thenComparingInt(Proposal::skill))
            .limit(k)
            .toList();
  }

  /** Collects labels; not thread-safe. */
  public static final class Builder {
    private final RankerLabels labels = new RankerLabels();

    private Builder() {}

    /** Any name of a skill. Names without a letter or digit are ignored. */
    public Builder label(int skill, String label) {
      if (skill < 0 || skill >= Limits.SKILLS) {
        throw new IllegalArgumentException(
            "A skill id lies between 0 and %,d, but was %,d.".formatted(Limits.SKILLS - 1, skill));
      }
      labels.add(skill, label);
      return this;
    }

    public SkillRanker build() {
      labels.seal();
      return new SkillRanker(labels);
    }
  }
}
