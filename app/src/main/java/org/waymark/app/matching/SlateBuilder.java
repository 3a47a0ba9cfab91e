package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Ranks;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.engine.Explanation;
import org.waymark.engine.Hit;
import org.waymark.engine.Requirements;

/**
 * Ranks the people of one slate and explains those that are shown. Once the opening is over, nobody
 * is looked for any more: only those who applied are there, for the answer they are owed.
 */
final class SlateBuilder {
  private final Snapshot now;
  private final OpeningCard opening;
  private final Requirements asked;
  private final Set<PersonId> applicants;
  private final BitSet pool;
  private final List<Candidate> ranked = new ArrayList<>();
  private final List<Candidate> notYet = new ArrayList<>();

  SlateBuilder(
      Snapshot now,
      OpeningCard opening,
      Requirements asked,
      Set<PersonId> applicants,
      Set<PersonId> fillers) {
    this.now = now;
    this.opening = opening;
    this.asked = asked;
    this.applicants = applicants;
    boolean looking = opening.stage() == OpeningCard.Stage.PUBLISHED && !asked.isEmpty();
    pool = looking ? now.roster().discoverable() : new BitSet();
    pool.or(now.roster().rowsOf(applicants));
    pool.andNot(now.roster().rowsOf(fillers));
  }

  /** How many there are, and how many of them have all that is required; nobody is named. */
  SlateCounts count() {
    Ranks ranks = new Ranks(now.people().slate(asked, pool.cardinality(), pool));
    return new SlateCounts(
        pool.cardinality(), asked.isEmpty() ? 0 : ranks.size(), applicants.size());
  }

  Slate build(int limit) {
    List<Hit> hits = now.people().slate(asked, pool.cardinality(), pool);
    Ranks ranks = new Ranks(hits);
    if (asked.isEmpty()) {
      hits.forEach(hit -> ranked.add(candidate(hit, null, ranks)));
    } else {
      rank(hits, ranks, limit);
    }
    return new Slate(
        opening,
        now.policy().version(),
        !asked.isEmpty(),
        pool.cardinality(),
        asked.isEmpty() ? 0 : ranks.size(),
        applicants.size(),
        ranked,
        notYet);
  }

  private void rank(List<Hit> hits, Ranks ranks, int limit) {
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (i >= limit && !applied(hit)) {
        continue;
      }
      if (hit.gatePassed()) {
        ranked.add(candidate(hit, i + 1, ranks));
      } else {
        notYet.add(candidate(hit, null, ranks));
      }
    }
  }

  private Candidate candidate(Hit hit, @Nullable Integer rank, Ranks ranks) {
    PersonId person = now.roster().person(hit.row());
    Explanation fit = now.people().explain(asked, hit.row()).with(now.ranges().of(person));
    return new Candidate(
        person, rank, rank == null ? null : ranks.range(rank, fit), fit, applied(hit));
  }

  private boolean applied(Hit hit) {
    return applicants.contains(now.roster().person(hit.row()));
  }
}
