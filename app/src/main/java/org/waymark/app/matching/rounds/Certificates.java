package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.rounds.Lottery;
import tools.jackson.databind.json.JsonMapper;

/** Certificates: to HR partners once there is a result, to everybody once it is published. */
@Component
class Certificates {
  private final RoundRights rights;
  private final RoundStore rounds;
  private final EntryStore entries;
  private final RankingStore rankings;
  private final RunStore runs;
  private final Forgetting forgetting;
  private final JsonMapper json;

  Certificates(
      RoundRights rights,
      RoundStore rounds,
      EntryStore entries,
      RankingStore rankings,
      RunStore runs,
      Forgetting forgetting,
      JsonMapper json) {
    this.rights = rights;
    this.rounds = rounds;
    this.entries = entries;
    this.rankings = rankings;
    this.runs = runs;
    this.forgetting = forgetting;
    this.json = json;
  }

  /**
   * The file of one viewer.
   *
   * @param yours what the viewer handed in, each text with its seal; the seals are among all
   */
  record File(PublicCertificate certificate, List<Sealed> yours, @Nullable Mine result) {}

  /** A text that one handed in. */
  record Sealed(String text, String seal) {}

  /** What came out for oneself, and one's place in the draw among all. */
  record Mine(int number, int draw, @Nullable String opening, @Nullable String reason) {}

  CertificateView view(Viewer viewer, RoundId id) {
    RoundRights.Seen seen = published(viewer, id);
    boolean own = seen.takesPart() || !seen.fills().isEmpty();
    return CertificateView.of(seen.round(), runs.latest(id).orElseThrow().certificate(), own);
  }

  String file(Viewer viewer, RoundId id) {
    RoundRights.Seen seen = published(viewer, id);
    File file =
        new File(
            runs.latest(id).orElseThrow().certificate(),
            sealed(viewer, seen),
            mine(viewer, id).orElse(null));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
  }

  private RoundRights.Seen published(Viewer viewer, RoundId id) {
    return Optional.of(rights.seen(viewer, id))
        .filter(s -> s.round().stage() == Stage.PUBLISHED)
        .orElseThrow(NotYours::new);
  }

  private List<Sealed> sealed(Viewer viewer, RoundRights.Seen seen) {
    RoundId id = seen.round().id();
    List<Sealed> yours = new ArrayList<>();
    if (forgetting.forgotten(id)) {
      return yours;
    }
    entries
        .of(id, viewer.self())
        .filter(Entry::live)
        .ifPresent(e -> yours.add(sealed(Seals.text(id, e))));
    for (OpeningId opening : rankings.by(id, viewer.self())) {
      rankings
          .of(id, opening)
          .filter(ranking -> seesAll(viewer, ranking))
          .ifPresent(ranking -> yours.add(sealed(Seals.text(id, opening, ranking))));
    }
    return yours;
  }

  /** Whom one leads, and a colleague ranked with one, one does not learn of. */
  private boolean seesAll(Viewer viewer, OwnerRanking ranking) {
    return ranking.tiers().keySet().stream()
        .noneMatch(p -> rights.above(p).contains(viewer.self()));
  }

  private static Sealed sealed(String text) {
    return new Sealed(text, Seals.of(text));
  }

  private Optional<Mine> mine(Viewer viewer, RoundId id) {
    RunStore.Run run = runs.latest(id).orElseThrow();
    List<RunStore.Result> all = runs.results(id, run.nr());
    int[] drawn = new Lottery(rounds.seed(id)).named("ties").places(all.size());
    return all.stream()
        .filter(r -> viewer.is(r.person()))
        .findFirst()
        .map(
            r ->
                new Mine(
                    r.place(),
                    drawn[r.place()] + 1,
                    r.opening() == null ? null : r.opening().toString(),
                    r.reason() == null
                        ? null
                        : r.reason().name().toLowerCase(java.util.Locale.ROOT)));
  }
}
