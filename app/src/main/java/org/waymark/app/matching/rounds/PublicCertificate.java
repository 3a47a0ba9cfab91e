package org.waymark.app.matching.rounds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.rounds.CutOff;

/**
 * What everybody in a round may know of its result.
 *
 * @param seed of the draw; its seal was shown before anybody ranked
 * @param blockingPairs people and openings that would both rather have each other; always none
 * @param seals of everything that was handed in, sorted
 * @param root of the seals
 */
record PublicCertificate(
    String round,
    String title,
    String method,
    String draw,
    String seal,
    String seed,
    int blockingPairs,
    @Nullable Integer people,
    @Nullable Integer firstChoice,
    @Nullable Integer secondOrThird,
    @Nullable Integer later,
    Map<String, @Nullable Integer> without,
    List<Line> openings,
    List<String> seals,
    String root) {
  private static final int FEWEST = 5;

  /**
   * One opening.
   *
   * @param full whether every seat of the round was given
   * @param cutOff the place in its order of the last one taken; null below five people
   */
  record Line(String opening, String title, int seats, boolean full, @Nullable Integer cutOff) {}

  static PublicCertificate of(HandedIn in, HandedIn.Result result, Map<String, String> titles) {
    Figures figures = Figures.of(result.certificate());
    Map<String, @Nullable Integer> without = new TreeMap<>();
    figures
        .without()
        .forEach((why, n) -> without.put(why.name().toLowerCase(java.util.Locale.ROOT), n));
    List<String> seals = in.seals();
    return new PublicCertificate(
        in.round().id().toString(),
        in.round().title(),
        "person-proposing deferred acceptance",
        "SplitMix64 from the seed; ties to the lower number, in the order of the salts",
        in.round().seal(),
        Long.toString(in.lottery().seed()),
        0,
        figures.people(),
        figures.first(),
        figures.second(),
        figures.later(),
        without,
        result.certificate().cutOffs().stream().map(c -> line(in, c, titles)).toList(),
        seals,
        Seals.root(seals));
  }

  private static Line line(HandedIn in, CutOff cut, Map<String, String> titles) {
    String opening = in.round().openings().get(cut.opening()).toString();
    return new Line(
        opening,
        titles.getOrDefault(opening, ""),
        cut.placed() + cut.free(),
        cut.free() == 0 && cut.placed() > 0,
        cut.placed() >= FEWEST ? cut.tier() + 1 : null);
  }

  Figures figures() {
    Map<org.waymark.engine.rounds.Unplaced, @Nullable Integer> reasons =
        new java.util.EnumMap<>(org.waymark.engine.rounds.Unplaced.class);
    without.forEach(
        (why, n) ->
            reasons.put(
                org.waymark.engine.rounds.Unplaced.valueOf(why.toUpperCase(java.util.Locale.ROOT)),
                n));
    return new Figures(people, firstChoice, secondOrThird, later, reasons);
  }
}
