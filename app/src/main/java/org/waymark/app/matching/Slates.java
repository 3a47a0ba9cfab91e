package org.waymark.app.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.Explanation;

/** What those who fill an opening see of others; everybody shown can see that they were. */
@Component
class Slates {
  private final Snapshots snapshots;
  private final Rights rights;
  private final Asking asking;
  private final ExposureLog exposure;
  private final Audit audit;
  private final Clock clock;

  Slates(
      Snapshots snapshots,
      Rights rights,
      Asking asking,
      ExposureLog exposure,
      Audit audit,
      Clock clock) {
    this.snapshots = snapshots;
    this.rights = rights;
    this.asking = asking;
    this.exposure = exposure;
    this.audit = audit;
    this.clock = clock;
  }

  Slate slate(Viewer viewer, OpeningId id, int limit) {
    OpeningCard opening = rights.toFill(viewer, id);
    Snapshot now = snapshots.now();
    if (opening.stage().early()) {
      return new Slate(opening, now.policy().version(), true, 0, 0, 0, List.of(), List.of());
    }
    Slate slate = builder(now, opening).build(limit);
    audit.readAll(viewer, slate.everybody().map(Candidate::person).toList(), "slate", address(id));
    exposure.shown(slate.everybody().map(c -> line(viewer, slate, c)).toList());
    return slate;
  }

  /** Nothing for a draft: nobody is counted before it is there for everybody. */
  Optional<SlateCounts> counts(Viewer viewer, OpeningId id) {
    OpeningCard opening = rights.toFill(viewer, id);
    return opening.stage().early()
        ? Optional.empty()
        : Optional.of(builder(snapshots.now(), opening).count());
  }

  private SlateBuilder builder(Snapshot now, OpeningCard opening) {
    OpeningId id = opening.id();
    return new SlateBuilder(
        now, opening, asking.of(now, id), rights.applicants(id), rights.fillers(id));
  }

  Explanation fit(Viewer viewer, PersonId person, OpeningId opening) {
    OpeningCard card = rights.toFill(viewer, opening);
    Snapshot now = snapshots.now();
    if (!rights.shown(now, card, person)) {
      throw new NotYours();
    }
    audit.read(viewer, person, "fit", address(opening));
    return now.fit(person, asking.of(now, opening));
  }

  private Exposure.Line line(Viewer viewer, Slate slate, Candidate c) {
    return new Exposure.Line(
        clock.instant(),
        Exposure.Shown.SLATE,
        slate.opening().id(),
        c.person(),
        c.rank(),
        c.fit().score(),
        viewer.account(),
        slate.policy());
  }

  private static String address(OpeningId opening) {
    return "/openings/" + opening;
  }
}
