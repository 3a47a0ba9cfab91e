package org.waymark.app.skills.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.app.skills.SkillHit.Match;
import org.waymark.app.skills.SkillId;

/**
 * Every name of every skill, in memory. Labels are sorted, so that those beginning with something
 * lie together; their words are sorted likewise, each with its labels. A query is answered by
 * labels that are it, begin with it, have words beginning with each of its words, or, where there
 * are not enough, have words that differ from its words by a slip or two of the hand. Immutable.
 */
public final class SkillIndex {
  private static final int SHORT = 2;
  private static final int WIDEST = 20_000; // labels looked at for one query

  /**
   * A name to be found by.
   *
   * @param rank of the taxonomy, the lower first
   * @param use how often the skill is asked for
   */
  public record Name(
      SkillId skill, String words, String folded, boolean preferred, int rank, int use) {}

  /** A skill found, by which name. */
  public record Found(Name name, Match match) {}

  private final Name[] names;
  private final Lexicon lexicon;

  private SkillIndex(Name[] names) {
    this.names = names;
    this.lexicon = Lexicon.of(Arrays.stream(names).map(Name::folded).toList());
  }

  public static SkillIndex of(List<Name> names) {
    Name[] sorted = names.toArray(Name[]::new);
    Arrays.sort(sorted, Comparator.comparing(Name::folded).thenComparing(Name::skill));
    return new SkillIndex(sorted);
  }

  /** The best names of at most so many skills, each skill once. */
  public List<Found> find(String query, int limit) {
    String folded = Folding.fold(query);
    if (folded.isEmpty() || limit < 1) {
      return List.of();
    }
    var answer = new Answer(limit);
    answer.take(beginning(folded), folded);
    if (answer.open()) {
      answer.take(withWords(lexicon.labelsWith(folded)), folded);
    }
    if (answer.open()) {
      answer.takeAlike(withWords(lexicon.labelsAlike(folded)), folded.length());
    }
    return answer.found;
  }

  /** Every skill with a name in which a word begins with this, or is this where it is short. */
  public Set<SkillId> withWord(String word) {
    String folded = Folding.fold(word);
    if (folded.isEmpty()) {
      return Set.of();
    }
    return skills(
        folded.length() > SHORT ? lexicon.labelsWith(folded) : lexicon.labelsWithWhole(folded));
  }

  /** Every skill with a name in which a word is this but for a slip or two. */
  public Set<SkillId> withWordLike(String word) {
    return skills(lexicon.alike(Folding.fold(word)));
  }

  private Set<SkillId> skills(BitSet labels) {
    return labels.stream().mapToObj(i -> names[i].skill()).collect(Collectors.toSet());
  }

  private List<Name> beginning(String folded) {
    int at = firstNotBelow(folded);
    List<Name> all = new ArrayList<>();
    while (at < names.length && names[at].folded().startsWith(folded) && all.size() < WIDEST) {
      all.add(names[at++]);
    }
    return all;
  }

  private int firstNotBelow(String folded) {
    int low = 0;
    int high = names.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names[middle].folded().compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Name> withWords(BitSet labels) {
    return labels.stream().limit(WIDEST).mapToObj(i -> names[i]).toList();
  }

  /** The names taken so far, the best skill by skill. */
  private static final class Answer {
    private final List<Found> found = new ArrayList<>();
    private final Set<SkillId> seen = new HashSet<>();
    private final int limit;

    Answer(int limit) {
      this.limit = limit;
    }

    boolean open() {
      return found.size() < limit;
    }

    void take(List<Name> names, String folded) {
      take(
          names.stream().map(n -> new Found(n, match(n, folded))),
          Comparator.comparing(Found::match).thenComparing(best(folded)));
    }

    /** Misspelt: the length says most about which one was meant. */
    void takeAlike(List<Name> names, int length) {
      take(
          names.stream().map(n -> new Found(n, Match.ALIKE)),
          Comparator.comparing((Found f) -> Math.abs(f.name().folded().length() - length))
              .thenComparing(best("")));
    }

    private void take(Stream<Found> some, Comparator<Found> order) {
      some.filter(f -> !seen.contains(f.name().skill()))
          .sorted(order)
          .takeWhile(_ -> open())
          .forEach(
              f -> {
                if (seen.add(f.name().skill())) {
                  found.add(f);
                }
              });
    }

    private static Match match(Name n, String folded) {
      if (n.folded().equals(folded)) {
        return Match.EXACT;
      }
      return n.folded().startsWith(folded) ? Match.PREFIX : Match.WORD_PREFIX;
    }

    /**
     * Whole words before parts of words, those beginning alike and with the words side by side
     * before others, names before other names, what is asked for often first.
     */
    private static Comparator<Found> best(String folded) {
      return Comparator.comparing(
              (Found f) -> folded.length() < 2 || !f.name().folded().startsWith(folded + " "))
          .thenComparing(f -> !f.name().folded().startsWith(first(folded)))
          .thenComparing(
              f -> f.match() == Match.WORD_PREFIX && !f.name().folded().contains(" " + folded))
          .thenComparing(f -> !f.name().preferred())
          .thenComparing(f -> f.name().rank())
          .thenComparing(f -> -magnitude(f.name().use()))
          .thenComparing(f -> f.name().folded().length())
          .thenComparing(f -> f.name().folded())
          .thenComparing(f -> f.name().skill());
    }

    private static String first(String folded) {
      int space = folded.indexOf(' ');
      return space < 0 ? folded : folded.substring(0, space);
    }

    private static int magnitude(int use) {
      return Integer.SIZE - Integer.numberOfLeadingZeros(use);
    }
  }
}
