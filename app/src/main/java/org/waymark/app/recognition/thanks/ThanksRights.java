package org.waymark.app.recognition.thanks;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.thanks.ThanksFlow.Part;

/** Who reads thanks, today: the two of them, and whom the person lets. */
@Component
class ThanksRights {
  private final ThanksStore store;
  private final Relations relations;

  ThanksRights(ThanksStore store, Relations relations) {
    this.store = store;
    this.relations = relations;
  }

  /** Thanks that exist for the viewer, and their part in them; none for who only reads. */
  record Seen(Given given, Set<Part> parts) {
    boolean mine() {
      return parts.contains(Part.PERSON);
    }
  }

  Seen seen(Viewer viewer, ThanksId id) {
    return seen(viewer, store.find(id));
  }

  /** To be changed, in this transaction. */
  Seen held(Viewer viewer, ThanksId id) {
    return seen(viewer, store.locked(id));
  }

  /** Those received by somebody that the viewer reads; refused ones are nobody's but their own. */
  List<Given> read(Viewer viewer, PersonId person, int most) {
    boolean leads = leads(viewer, person);
    return store.received(person, most).stream().filter(g -> reads(viewer, g, leads)).toList();
  }

  private Seen seen(Viewer viewer, Optional<Given> found) {
    Given given = found.filter(g -> g.stage() != ThanksStage.WITHDRAWN).orElseThrow(NotYours::new);
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (viewer.is(given.person())) {
      parts.add(Part.PERSON);
    }
    if (viewer.is(given.giver())) {
      parts.add(Part.GIVER);
    }
    if (parts.isEmpty() && keeps(viewer) && given.stage() == ThanksStage.PUBLIC) {
      parts.add(Part.KEEPER);
    }
    if (parts.isEmpty() && !reads(viewer, given, leads(viewer, given.person()))) {
      throw new NotYours();
    }
    return new Seen(given, parts);
  }

  private static boolean reads(Viewer viewer, Given given, boolean leads) {
    return switch (given.stage()) {
      case PUBLIC -> true;
      case SHARED -> leads || viewer.is(given.person()) || viewer.is(given.giver());
      case KEPT, REFUSED, REMOVED -> viewer.is(given.person()) || viewer.is(given.giver());
      case WITHDRAWN -> false;
    };
  }

  /** Nobody takes down what they wrote or what was said of them. */
  private static boolean keeps(Viewer viewer) {
    return viewer.wears(Hat.HR_PARTNER) || viewer.wears(Hat.LEARNING);
  }

  boolean leads(Viewer viewer, PersonId person) {
    return !viewer.is(person) && relations.of(viewer, person).contains(Relation.MANAGER);
  }
}
