package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;

/** Who sees which application, and how. What a viewer may not see does not exist. */
public final class ApplicationRights {
  private final ApplicationRepository applications;
  private final OpeningRepository openings;
  private final PanelRepository panels;
  private final Rights rights;
  private final Relations relations;

  public ApplicationRights(
      ApplicationRepository applications,
      OpeningRepository openings,
      PanelRepository panels,
      Rights rights,
      Relations relations) {
    this.applications = applications;
    this.openings = openings;
    this.panels = panels;
    this.rights = rights;
    this.relations = relations;
  }

  /** With whose eyes somebody looks. */
  public enum Sight {
    OWN,
    /** Fills the opening, or is HR partner of its unit. */
    HIRING,
    PANEL,
    /** The person's manager, once they know. */
    MANAGER,
    NONE
  }

  /** An application that exists for the viewer. */
  public record Seen(Application application, Opening opening, Sight sight) {
    public boolean own() {
      return sight == Sight.OWN;
    }

    /** On the side of those who look for somebody. */
    public boolean judges() {
      return sight == Sight.HIRING || sight == Sight.PANEL;
    }
  }

  public Seen seen(Viewer viewer, ApplicationId id) {
    Application application = applications.find(id).orElseThrow(NotYours::new);
    Opening opening = openings.find(application.opening()).orElseThrow(NotYours::new);
    Sight sight = sight(viewer, application, opening);
    if (sight == Sight.NONE) {
      throw new NotYours();
    }
    return new Seen(application, opening, sight);
  }

  /** The same, for those who judge: not the person, and not their manager as such. */
  public Seen toJudge(Viewer viewer, ApplicationId id) {
    Seen seen = seen(viewer, id);
    if (!seen.judges()) {
      throw new NotYours();
    }
    return seen;
  }

  /** The same, for those who decide; neither opening nor application change meanwhile. */
  public Seen toDecide(Viewer viewer, ApplicationId id) {
    Seen before = seen(viewer, id);
    if (before.sight() != Sight.HIRING) {
      throw new NotYours();
    }
    Opening opening = openings.lockedForChange(before.opening().id()).orElseThrow(NotYours::new);
    Application application = applications.lockedForChange(id).orElseThrow(NotYours::new);
    if (sight(viewer, application, opening) != Sight.HIRING) {
      throw new NotYours();
    }
    return new Seen(application, opening, Sight.HIRING);
  }

  /** One's own, to act on; neither opening nor application change meanwhile. */
  public Seen toAnswer(Viewer viewer, ApplicationId id) {
    Seen before = seen(viewer, id);
    if (!before.own()) {
      throw new NotYours();
    }
    Opening opening = openings.lockedForChange(before.opening().id()).orElseThrow(NotYours::new);
    return new Seen(
        applications.lockedForChange(id).orElseThrow(NotYours::new), opening, Sight.OWN);
  }

  /** Nobody scores or decides on those who report to them: somebody else who fills it does. */
  public List<Refusal> conflicts(Viewer viewer, Application application) {
    return related(viewer, application).contains(Relation.MANAGER)
        ? List.of(Refusal.of("opportunities.conflict.report"))
        : List.of();
  }

  public Sight sight(Viewer viewer, Application application, Opening opening) {
    if (viewer.is(application.person())) {
      return Sight.OWN;
    }
    if (application.stage() == ApplicationStage.DRAFT
        || application.stage() == ApplicationStage.WITHDRAWN) {
      return Sight.NONE;
    }
    Standing standing = rights.standing(viewer, opening);
    if (standing.fills() && standing.mayWorkOn()) {
      return Sight.HIRING;
    }
    boolean leads = leads(viewer, application);
    if (leads && !applications.revealed(application.id())) {
      return Sight.NONE; // whatever other hat they wear
    }
    if (standing.mayWorkOn()) {
      return Sight.HIRING;
    }
    if (!standing.live() && onPanel(viewer, opening)) {
      return Sight.PANEL;
    }
    return leads && related(viewer, application).contains(Relation.MANAGER)
        ? Sight.MANAGER
        : Sight.NONE;
  }

  private boolean onPanel(Viewer viewer, Opening opening) {
    return viewer.person().filter(me -> panels.has(opening.id(), me)).isPresent();
  }

  private boolean leads(Viewer viewer, Application application) {
    Set<Relation> related = related(viewer, application);
    return related.contains(Relation.MANAGER) || related.contains(Relation.SKIP_LEVEL);
  }

  private Set<Relation> related(Viewer viewer, Application application) {
    return relations.of(viewer, application.person());
  }
}
