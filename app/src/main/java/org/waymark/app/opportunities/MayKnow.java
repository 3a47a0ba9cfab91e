package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;

/** Which of many people may know of an opening; for telling them, in place of a page. */
@Component
public class MayKnow {
  private final Openings openings;
  private final ObjectProvider<Viewers> viewers;

  MayKnow(Openings openings, ObjectProvider<Viewers> viewers) {
    this.openings = openings;
    this.viewers = viewers;
  }

  /**
   * In the order given. What an employee without any relation sees, everybody who works here does.
   */
  public List<PersonId> among(OpeningId opening, Collection<PersonId> people) {
    if (people.isEmpty() || sees(anybody(), opening)) {
      return List.copyOf(people);
    }
    return people.stream()
        .filter(p -> viewers.getObject().of(p).filter(v -> sees(v, opening)).isPresent())
        .toList();
  }

  private boolean sees(Viewer viewer, OpeningId opening) {
    return openings.visibleTo(viewer, List.of(opening)).contains(opening);
  }

  private static Viewer anybody() {
    UUID nobody = new UUID(0, 0);
    return new Viewer(
        nobody, new PersonId(nobody), "", List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ROOT);
  }
}
