package org.waymark.app.opportunities.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;

/** When an opening may go outside: a role, published, after its days for people inside. */
@Service
public class Outside {
  private final Rights rights;
  private final Window window;

  Outside(Rights rights, Window window) {
    this.rights = rights;
    this.window = window;
  }

  /** For those who work on it; a restricted one does not exist outside. */
  @Transactional(readOnly = true)
  public Outcome<Opening> asked(Viewer viewer, OpeningId id) {
    Rights.Seen seen = rights.seen(viewer, id);
    if (!seen.standing().mayWorkOn() || seen.opening().audience().restricted()) {
      throw new NotYours();
    }
    List<Refusal> no = obstacles(seen.opening());
    return no.isEmpty() ? Outcome.done(seen.opening()) : Outcome.refused(no);
  }

  /** Whether it may go outside today. */
  public boolean may(Opening opening) {
    return !opening.audience().restricted() && obstacles(opening).isEmpty();
  }

  private List<Refusal> obstacles(Opening opening) {
    List<Refusal> no = new ArrayList<>();
    if (opening.posting().kind() != OpeningKind.ROLE) {
      no.add(Refusal.of("opportunities.outside.roles_only"));
    }
    if (!(opening.state() instanceof OpeningState.Published)) {
      no.add(Refusal.of("opportunities.outside.published_only"));
    } else if (!opening.takesApplicationsOn(window.today(opening.posting().location()))) {
      no.add(Refusal.of("opportunities.outside.last_day_over"));
    }
    LocalDate inside = opening.posting().dates().insideUntil();
    if (inside != null && window.insideOnly(opening)) {
      no.add(Refusal.of("opportunities.outside.inside_first", inside));
    }
    return no;
  }
}
