package org.waymark.app.opportunities.life;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms.Poster;

/** Who may open what, and where. */
@Component
public class Posters {
  private final Rights rights;
  private final People people;
  private final Policy policy;

  Posters(Rights rights, People people, Policy policy) {
    this.rights = rights;
    this.people = people;
    this.policy = policy;
  }

  /** The units in which somebody may open this kind. */
  public Reach reach(Viewer viewer, OpeningKind kind) {
    return switch (kind) {
      case ROLE, ROTATION -> rights.toOpenIn(viewer);
      case SHADOWING -> rights.toOpenIn(viewer).and(own(viewer));
      case PROJECT -> projects(viewer);
    };
  }

  public List<OpeningKind> kinds(Viewer viewer) {
    return Arrays.stream(OpeningKind.values()).filter(k -> !reach(viewer, k).nowhere()).toList();
  }

  /** Whether there is anything that they may open. */
  public boolean anything(Viewer viewer) {
    return viewer.wears(Hat.MANAGER)
        || viewer.wears(Hat.HR_PARTNER)
        || viewer.person().flatMap(people::current).isPresent();
  }

  private Reach projects(Viewer viewer) {
    Poster who =
        viewer
            .person()
            .map(me -> policy.terms(policy.scopeOf(me, MoveKind.PROJECT)).projects().posters())
            .orElse(Poster.HR_PARTNERS);
    return switch (who) {
      case EMPLOYEES -> rights.toOpenIn(viewer).and(own(viewer));
      case MANAGERS -> rights.toOpenIn(viewer);
      case HR_PARTNERS -> rights.reach(viewer);
    };
  }

  private Reach own(Viewer viewer) {
    return viewer
        .person()
        .flatMap(people::current)
        .map(Employment::unit)
        .map(unit -> new Reach(false, Set.of(unit)))
        .orElse(Reach.NOWHERE);
  }
}
