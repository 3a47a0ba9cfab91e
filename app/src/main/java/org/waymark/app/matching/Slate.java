package org.waymark.app.matching;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.app.opportunities.OpeningCard;

/**
 * Colleagues for an opening, ordered by skills alone.
 *
 * @param policy version of the weights
 * @param asks whether the opening asks for anything; if not, only applicants are there, unranked
 * @param pool how many applied or can be found
 * @param passing how many of them have all that is required
 * @param applicants how many applied
 * @param ranked those who have it, the best first; applicants also below the limit
 * @param notYet those who miss something required, after all who have it, the nearest first;
 *     applicants also below the limit
 */
public record Slate(
    OpeningCard opening,
    String policy,
    boolean asks,
    int pool,
    int passing,
    int applicants,
    List<Candidate> ranked,
    List<Candidate> notYet) {
  public Slate {
    ranked = List.copyOf(ranked);
    notYet = List.copyOf(notYet);
  }

  /** How many more applied or can be found than are shown. */
  public int left() {
    return pool - ranked.size() - notYet.size();
  }

  public Stream<Candidate> everybody() {
    return Stream.concat(ranked.stream(), notYet.stream());
  }
}
