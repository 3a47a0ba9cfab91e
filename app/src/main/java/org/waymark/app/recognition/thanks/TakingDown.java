package org.waymark.app.recognition.thanks;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.thanks.ThanksFlow.Act;
import org.waymark.app.recognition.thanks.ThanksFlow.Part;
import org.waymark.app.shell.Words;

/** Takes public thanks down from the wall, with a reason that both of the two are told. */
@Service
class TakingDown {
  static final int LONGEST = 1_000;
  private final ThanksStore store;
  private final ThanksRights rights;
  private final Thanking thanking;
  private final Notices notices;
  private final Audit audit;
  private final Clock clock;

  TakingDown(
      ThanksStore store,
      ThanksRights rights,
      Thanking thanking,
      Notices notices,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.thanking = thanking;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ThanksId> remove(Viewer viewer, ThanksId id, String why) {
    ThanksRights.Seen seen = rights.held(viewer, id);
    if (!seen.parts().contains(Part.KEEPER)) {
      throw new NotYours();
    }
    if (why.isBlank() || why.length() > LONGEST) {
      return Outcome.refused("recognition.remove.no.why", LONGEST);
    }
    Outcome<ThanksId> outcome = thanking.choose(viewer, id, Act.REMOVE);
    if (outcome instanceof Outcome.Done<ThanksId>) {
      store.removed(id, why.strip(), viewer.self(), clock.instant());
      notices.tellAll(
          List.of(seen.given().person(), seen.given().giver()),
          RecognitionNavigation.KIND,
          "thanks removed " + id,
          Words.of("recognition.notice.removed"),
          "/recognition/" + id);
      audit.act(viewer, "thanks_removed", seen.given().person(), "/recognition/" + id);
    }
    return outcome;
  }
}
