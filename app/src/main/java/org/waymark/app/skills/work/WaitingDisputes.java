package org.waymark.app.skills.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.DisputeBook;

/**
 * Questions that a viewer may answer: of levels they stated, or of people whose HR partner they
 * are.
 */
@Component
class WaitingDisputes {
  private final DisputeBook book;
  private final Relations relations;

  WaitingDisputes(DisputeBook book, Relations relations) {
    this.book = book;
    this.relations = relations;
  }

  /** The most urgent first. */
  List<Dispute> of(Viewer viewer) {
    if (viewer.person().isEmpty()) {
      return List.of();
    }
    List<Dispute> all = new ArrayList<>(book.waitingFor(viewer.self()));
    if (viewer.wears(Hat.HR_PARTNER)) {
      all.addAll(asPartner(viewer));
    }
    all.sort(Comparator.comparing(Dispute::dueOn).thenComparing(Dispute::openedAt));
    return all;
  }

  private List<Dispute> asPartner(Viewer viewer) {
    List<Dispute> open = book.waitingForHr();
    var related = relations.of(viewer, open.stream().map(Dispute::person).distinct().toList());
    return open.stream()
        .filter(d -> !viewer.is(d.person()))
        .filter(d -> related.getOrDefault(d.person(), Set.of()).contains(Relation.HR_PARTNER))
        .toList();
  }
}
