package org.waymark.app.skills.objectives;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.Objectives.Draft;

/** What an objective has to say. */
final class ObjectiveRule {
  static final String CHANGED = "skills.objective.no.changed";
  static final int LONGEST_TITLE = 150;
  static final int LONGEST = 2_000;
  static final int MOST = 20;

  private ObjectiveRule() {}

  static List<Refusal> refusals(Draft draft) {
    List<Refusal> no = new ArrayList<>();
    if (draft.title().isBlank() || draft.title().length() > LONGEST_TITLE) {
      no.add(Refusal.of("skills.objective.no.title", LONGEST_TITLE));
    }
    if (draft.purpose().length() > LONGEST) {
      no.add(Refusal.of("skills.objective.no.purpose", LONGEST));
    }
    if (!draft.until().isAfter(draft.from())) {
      no.add(Refusal.of("skills.objective.no.days"));
    }
    if (draft.roles().isEmpty() && draft.skills().isEmpty()) {
      no.add(Refusal.of("skills.objective.no.needs"));
    }
    if (draft.roles().size() > MOST || draft.skills().size() > MOST) {
      no.add(Refusal.of("skills.objective.no.most", MOST));
    }
    return no;
  }
}
