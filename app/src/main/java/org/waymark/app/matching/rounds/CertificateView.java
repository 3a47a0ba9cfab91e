package org.waymark.app.matching.rounds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a round says about itself.
 *
 * @param rehearsal whether nothing of it is kept
 * @param people null where there are fewer than five
 * @param without those who got no place, by reason; null is hidden
 */
public record CertificateView(
    String round,
    String title,
    boolean rehearsal,
    @Nullable Integer people,
    @Nullable Integer first,
    @Nullable Integer firstShare,
    @Nullable Integer topThreeShare,
    Map<String, @Nullable Integer> without,
    List<Line> openings,
    String seal,
    String seed,
    String root,
    int seals,
    boolean own) {
  /** One opening. */
  public record Line(String title, int seats, boolean full, @Nullable Integer cutOff) {}

  static CertificateView rehearsal(MatchingRound round, Figures figures) {
    return of(round, true, figures, List.of(), "", "", 0, false);
  }

  static CertificateView of(MatchingRound round, PublicCertificate it, boolean own) {
    return of(
        round,
        false,
        it.figures(),
        it.openings().stream()
            .map(l -> new Line(l.title(), l.seats(), l.full(), l.cutOff()))
            .toList(),
        it.seed(),
        it.root(),
        it.seals().size(),
        own);
  }

  private static CertificateView of(
      MatchingRound round,
      boolean rehearsal,
      Figures figures,
      List<Line> openings,
      String seed,
      String root,
      int seals,
      boolean own) {
    Map<String, @Nullable Integer> without = new java.util.LinkedHashMap<>();
    figures.without().forEach((why, n) -> without.put(why.name(), n));
    return new CertificateView(
        round.id().toString(),
        round.title(),
        rehearsal,
        figures.people(),
        figures.first(),
        figures.firstShare(),
        figures.topThreeShare(),
        without,
        openings,
        round.seal(),
        seed,
        root,
        seals,
        own);
  }
}
