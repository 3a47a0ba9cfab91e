package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.decisions.LetterView;
import org.waymark.app.opportunities.decisions.Letters;
import org.waymark.app.opportunities.decisions.QuestionMaker;
import org.waymark.app.opportunities.decisions.QuestionView;
import org.waymark.app.opportunities.interviews.TalkMaker;
import org.waymark.app.opportunities.interviews.TalkView;
import org.waymark.app.opportunities.model.ApplicationRights.Seen;
import org.waymark.app.opportunities.panel.Judgement;
import org.waymark.app.opportunities.panel.JudgingMaker;
import org.waymark.app.opportunities.panel.JudgingView;

/** What hangs on an application: talks, scores, the answer, the question about it. */
@Component
class ApplicationParts {
  private final TalkMaker talks;
  private final Letters letters;
  private final QuestionMaker questions;
  private final JudgingMaker judging;

  ApplicationParts(
      TalkMaker talks, Letters letters, QuestionMaker questions, JudgingMaker judging) {
    this.talks = talks;
    this.letters = letters;
    this.questions = questions;
    this.judging = judging;
  }

  /** As much of it as the viewer may see. */
  record Parts(
      List<TalkView> talks,
      @Nullable LetterView answer,
      @Nullable QuestionView question,
      List<JudgingView.Line> scored,
      @Nullable JudgingView judging) {
    static final Parts NONE = new Parts(List.of(), null, null, List.of(), null);
  }

  Parts of(Viewer viewer, Seen seen, List<Judgement.Score> typed) {
    if (!seen.own() && !seen.judges()) {
      return Parts.NONE;
    }
    ApplicationId id = seen.application().id();
    return new Parts(
        talks.of(viewer, seen),
        letters.of(viewer, id).orElse(null),
        questions.of(viewer, seen).orElse(null),
        seen.own() ? judging.forPerson(viewer, id) : List.of(),
        seen.judges() ? judging.forJudges(viewer, seen, typed) : null);
  }
}
