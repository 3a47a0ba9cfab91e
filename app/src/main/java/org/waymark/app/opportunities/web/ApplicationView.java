package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.decisions.LetterView;
import org.waymark.app.opportunities.decisions.QuestionView;
import org.waymark.app.opportunities.endorsements.ToldView;
import org.waymark.app.opportunities.interviews.TalkView;
import org.waymark.app.opportunities.model.ApplicationRights.Sight;
import org.waymark.app.opportunities.panel.JudgingView;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Stages;
import org.waymark.app.shell.Words;

/**
 * One application, with the eyes of whoever looks.
 *
 * @param email of the person, for those who fill the opening, where it is known
 * @param acts what the viewer may do with it now
 * @param elsewhere titles of other applications of one's own that are on their way
 * @param frozen what it is judged on, once sent
 * @param answer the answer that is no, where there is one
 * @param scored what the panel said, for the person after the decision
 * @param judging scores and notes, for those who judge
 * @param move parts that show how the move goes on
 * @param told what managers say of the person, for those who judge
 */
public record ApplicationView(
    ApplicationId id,
    OpeningCard opening,
    PersonCard person,
    Sight sight,
    @Nullable String email,
    ApplicationStage stage,
    LocalDate since,
    Set<ApplicationAct> acts,
    boolean openingOver,
    List<Other> elsewhere,
    List<List<String>> letter,
    @Nullable Frozen frozen,
    String to,
    @Nullable Words secret,
    @Nullable Stages know,
    @Nullable Words until,
    List<TalkView> talks,
    @Nullable LetterView answer,
    @Nullable QuestionView question,
    List<JudgingView.Line> scored,
    @Nullable JudgingView judging,
    List<PageSlot.Part> move,
    List<ToldView> told,
    List<Refusal> refusals) {
  public boolean mine() {
    return sight == Sight.OWN;
  }

  public boolean hiring() {
    return sight == Sight.HIRING;
  }

  public boolean may(ApplicationAct act) {
    return acts.contains(act);
  }

  /** Another application of one's own. */
  public record Other(ApplicationId id, String title) {}

  /**
   * What counted on the day it was sent.
   *
   * @param fit null where nothing was asked for, and for what was sent before fits were kept
   */
  public record Frozen(
      LocalDate on, @Nullable FrozenFitView fit, List<Line> asked, List<Held> others) {}

  /** A requirement beside the level that the person had, 0 for none. */
  public record Line(String skill, int level, int minimum, boolean required) {}

  /** A level beyond what was asked for. */
  public record Held(String skill, int level) {}
}
