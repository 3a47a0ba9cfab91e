package org.waymark.app.matching.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;

/** Tells those who fill a new opening that its slate is there; not who or how many are on it. */
@Component
class SlateNotices {
  static final String KIND = "matching.slate";
  private final Openings openings;
  private final Notices notices;
  private final ObjectProvider<Viewers> viewers;

  SlateNotices(Openings openings, Notices notices, ObjectProvider<Viewers> viewers) {
    this.openings = openings;
    this.notices = notices;
    this.viewers = viewers;
  }

  void tell(Snapshot now, List<OpeningId> published) {
    List<OpeningId> ranked = published.stream().filter(o -> asksForSkills(now, o)).toList();
    Map<PersonId, List<OpeningId>> byFiller = new LinkedHashMap<>();
    openings
        .fillersOf(ranked)
        .forEach(
            (opening, fillers) ->
                fillers.stream()
                    .filter(filler -> fills(filler, opening))
                    .forEach(
                        f -> byFiller.computeIfAbsent(f, _ -> new ArrayList<>()).add(opening)));
    byFiller.forEach((filler, some) -> tell(now, filler, some));
  }

  private static boolean asksForSkills(Snapshot now, OpeningId opening) {
    return now.board().prospect(opening).filter(p -> !p.requirements().isEmpty()).isPresent();
  }

  /** Who has a part in it themselves sees no slate. */
  private boolean fills(PersonId filler, OpeningId opening) {
    return viewers.getObject().of(filler).filter(v -> openings.fills(v, opening)).isPresent();
  }

  private void tell(Snapshot now, PersonId filler, List<OpeningId> some) {
    OpeningId first = some.getFirst();
    if (some.size() == 1) {
      Words words = Words.of("matching.notice.slate", Announcer.title(now, first));
      String href = "/team/openings/" + first + "/slate";
      notices.tell(filler, KIND, "slate:" + first, words, href);
    } else {
      Words words = Words.of("matching.notice.slates", some.size());
      notices.tell(filler, KIND, "slates:" + first, words, "/team/openings");
    }
  }
}
