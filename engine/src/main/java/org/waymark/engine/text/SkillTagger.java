package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.engine.Limits;

/**
 * Finds the skills that a text names: leftmost longest match over words, after folding case,
 * diacritics, plurals and hyphens. Immutable and thread-safe; time grows with the text alone.
 *
 * <p>Names of one or two characters, and product names that are everyday words, count only in their
 * exact spelling and with evidence around them: see {@link ShortNames}. Where a name is the
 * preferred one of some skill and another name of others, the preferred one wins. Another name of
 * one word that stands in the preferred names of more than 20 skills (data, design) is too general
 * to name one of them and is left out.
 */
public final class SkillTagger {
  private final Labels labels;
  private final Context context;

  private SkillTagger(Builder builder) {
    labels = new Labels(Set.copyOf(builder.everyday));
    context = new Context(labels.vocabulary, builder.contextWords);
    builder.given.stream().filter(Given::preferred).forEach(g -> labels.count(g.text));
    builder.given.forEach(g -> labels.add(g.skill, g.text, g.preferred));
    labels.addSplits();
    labels.settle();
  }

  /** Without any label yet. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The skills named, in the order of the text; spans do not overlap, but one span may name several
   * skills (then in ascending order of their ids).
   */
  public List<Tag> tag(String text) {
    var tokens = Tokens.read(text, labels.vocabulary);
    var shortNames = new ShortNames(tokens, context);
    List<Match> matches = new Finder(labels, tokens, shortNames).matches();
    shortNames.confirmLists(matches);
    List<Tag> tags = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (match.sure()) {
        tag(tokens, match, tags);
      }
    }
    return Collections.unmodifiableList(tags);
  }

  private static void tag(Tokens tokens, Match match, List<Tag> tags) {
    var span = new Span(tokens.start(match.first), tokens.end(match.last - 1));
    for (Labels.Label l : match.labels) {
      tags.add(new Tag(span, l.skill(), l.text()));
    }
  }

  private record Given(int skill, String text, boolean preferred) {}

  /** Collects labels; not thread-safe. */
  public static final class Builder {
    private final List<Given> given = new ArrayList<>();
    private final Set<String> everyday = new HashSet<>(Context.EVERYDAY);
    private final List<String> contextWords = new ArrayList<>();

    private Builder() {}

    /** The preferred name of a skill. Names without a letter or digit are ignored. */
    public Builder name(int skill, String label) {
      return add(new Given(known(skill), label, true));
    }

    /** Another name of a skill. */
    public Builder alternative(int skill, String label) {
      return add(new Given(known(skill), label, false));
    }

    private Builder add(Given label) {
      given.add(label);
      return this;
    }

    private static int known(int skill) {
      if (skill < 0 || skill >= Limits.SKILLS) {
        throw new IllegalArgumentException(
            "A skill id lies between 0 and %,d, but was %,d.".formatted(Limits.SKILLS - 1, skill));
      }
      return skill;
    }

    /** More words that make a short name beside them a skill. */
    public Builder contextWords(Collection<String> words) {
      contextWords.addAll(words);
      return this;
    }

    /** More words that are no skill unless written as one and in context. */
    public Builder everydayWords(Collection<String> words) {
      words.forEach(w -> everyday.add(w.toLowerCase(Locale.ROOT)));
      return this;
    }

    /** Finds the names given so far. */
    public SkillTagger build() {
      return new SkillTagger(this);
    }
  }
}
