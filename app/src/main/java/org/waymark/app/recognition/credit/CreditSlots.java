package org.waymark.app.recognition.credit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.PageSlot;

/** On the page of an opening: why it stands first, or that its owner could bring it forward. */
@Component
class CreditSlots implements PageSlot {
  private static final int LAST = 90;
  private final Openings openings;
  private final Credits credits;

  CreditSlots(Openings openings, Credits credits) {
    this.openings = openings;
    this.credits = credits;
  }

  @Override
  public String place() {
    return "opening.beside";
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public Optional<Part> part(Viewer viewer, String subject) {
    OpeningId id = OpeningId.of(subject);
    boolean first = !openings.prioritised(List.of(id)).isEmpty();
    return viewer
        .person()
        .filter(me -> first || mayUse(viewer, id))
        .map(
            _ ->
                new Part(
                    "priority",
                    "/openings/" + id + "/priority",
                    first ? "recognition.credit.first" : "recognition.credit.use",
                    "s"));
  }

  private boolean mayUse(Viewer viewer, OpeningId id) {
    return openings
        .card(id)
        .filter(card -> credits.fits(viewer, card))
        .filter(_ -> credits.usable(viewer.self()) > 0)
        .isPresent();
  }
}
