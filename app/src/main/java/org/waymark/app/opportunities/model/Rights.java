package org.waymark.app.opportunities.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** Who may do what with an opening. What a viewer may not see does not exist. */
public final class Rights {
  private final OpeningRepository openings;
  private final Organisation organisation;
  private final People people;

  public Rights(OpeningRepository openings, Organisation organisation, People people) {
    this.openings = openings;
    this.organisation = organisation;
    this.people = people;
  }

  /** An opening that exists for the viewer, and how they stand to it. */
  public record Seen(Opening opening, Standing standing) {}

  public Seen seen(Viewer viewer, OpeningId id) {
    return seen(viewer, openings.find(id));
  }

  /** To be changed by those who may, in this transaction. */
  public Opening toWorkOn(Viewer viewer, OpeningId id) {
    Seen seen = seen(viewer, openings.lockedForChange(id));
    if (!seen.standing().mayWorkOn()) {
      throw new NotYours();
    }
    return seen.opening();
  }

  /** To be applied for: published, or not for this viewer. */
  public Seen held(Viewer viewer, OpeningId id) {
    return seen(viewer, openings.held(id));
  }

  public boolean maySee(Viewer viewer, Opening opening) {
    return isThereForEverybody(opening) || standing(viewer, opening).maySee(opening.state());
  }

  public Standing standing(Viewer viewer, Opening opening) {
    Standing.Ties ties =
        viewer.person().map(p -> openings.ties(opening.id(), p)).orElse(Standing.Ties.NONE);
    boolean partner = reach(viewer).covers(opening.posting().unit());
    return Standing.of(viewer, opening, partner, isAsked(viewer, opening), ties);
  }

  private static boolean isThereForEverybody(Opening opening) {
    return opening.state() instanceof OpeningState.Published && !opening.audience().restricted();
  }

  /** Whether the viewer may say if it is published: never who handed it in. */
  private boolean isAsked(Viewer viewer, Opening opening) {
    return opening.state() instanceof OpeningState.Waiting(Approver asked, PersonId by)
        && mayAnswer(viewer, opening, asked, by);
  }

  /** Whether the viewer answers what somebody asked about it: never who asked, or who fills it. */
  public boolean mayAnswer(Viewer viewer, Opening opening, Approver asked, @Nullable PersonId by) {
    return viewer.person().filter(me -> !me.equals(by) && !opening.isFilledBy(me)).isPresent()
        && coversIt(given(viewer, asked.hat()), opening);
  }

  /** Its unit, or the one of its owner. */
  private boolean coversIt(Reach reach, Opening opening) {
    return reach.covers(opening.posting().unit())
        || people.current(opening.owner()).map(Employment::unit).filter(reach::covers).isPresent();
  }

  /** To be decided on by who was asked, in this transaction. */
  public Opening toApprove(Viewer viewer, OpeningId id) {
    Seen seen = seen(viewer, openings.lockedForChange(id));
    if (!seen.standing().approves()) {
      throw new NotYours();
    }
    return seen.opening();
  }

  /** The units that the viewer works for as HR partner. */
  public Reach reach(Viewer viewer) {
    return given(viewer, Hat.HR_PARTNER);
  }

  /** The units that the viewer leads, by a hat given for them. */
  public Reach leads(Viewer viewer) {
    return given(viewer, Hat.LEADER);
  }

  /** Where the viewer may open something: as HR partner, and where a manager stands or leads. */
  public Reach toOpenIn(Viewer viewer) {
    Reach reach = reach(viewer);
    return viewer.wears(Hat.MANAGER)
        ? reach.and(given(viewer, Hat.LEADER)).and(led(viewer))
        : reach;
  }

  private Reach led(Viewer viewer) {
    Set<UnitId> units = new HashSet<>(people.unitsLedBy(viewer.self()));
    people.current(viewer.self()).map(Employment::unit).ifPresent(units::add);
    return new Reach(false, units);
  }

  private Reach given(Viewer viewer, Hat hat) {
    if (!viewer.wears(hat)) {
      return Reach.NOWHERE;
    }
    List<UUID> given = viewer.unitsAs(hat);
    if (given.isEmpty()) {
      return Reach.EVERYWHERE;
    }
    UnitTree units = organisation.units();
    return new Reach(false, units.below(given));
  }

  private Seen seen(Viewer viewer, Optional<Opening> found) {
    Opening opening = found.orElseThrow(NotYours::new);
    Standing standing = standing(viewer, opening);
    if (!standing.maySee(opening.state())) {
      throw new NotYours();
    }
    return new Seen(opening, standing);
  }
}
