package org.waymark.app.opportunities.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.life.PostingTerms;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Whether the bands of imported openings are seen: as the rules say when each is published. */
@Component
class ImportedBands {
  private final PostingTerms terms;

  ImportedBands(PostingTerms terms) {
    this.terms = terms;
  }

  /** What the rules are asked for; many openings ask for the same. */
  private record Where(
      OpeningKind kind, @Nullable RoleId role, UnitId unit, @Nullable LocationId location) {
    static Where of(Posting p) {
      return new Where(p.kind(), p.role(), p.unit(), p.location());
    }
  }

  /**
   * Those that this file publishes; what was published before stays as it was then.
   *
   * @param before by code
   */
  List<Opening> asRulesSay(List<Opening> read, Map<String, Opening> before) {
    Map<Where, Boolean> shown = new HashMap<>();
    return read.stream()
        .map(
            o ->
                publishedNow(o, before.get(o.code() == null ? "" : o.code()))
                    ? o.to(o.audience().showingPay(shown.computeIfAbsent(where(o), _ -> ask(o))))
                    : o)
        .toList();
  }

  private static Where where(Opening opening) {
    return Where.of(opening.posting());
  }

  private boolean ask(Opening opening) {
    return terms.terms(opening.posting()).posting().bandShown();
  }

  private static boolean publishedNow(Opening opening, @Nullable Opening before) {
    return opening.state() instanceof OpeningState.Out
        && (before == null || before.state() instanceof OpeningState.Early);
  }
}
