package org.waymark.app.opportunities;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.util.function.UnaryOperator;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** Rules as a test wants them: the usual ones, but for what it says. */
public final class SpokenRules {
  private SpokenRules() {}

  public static void say(Policy spy, UnaryOperator<Terms> but) {
    doAnswer(call -> but.apply((Terms) call.callRealMethod())).when(spy).terms(any());
  }

  public static void usual(Policy spy) {
    say(spy, terms -> terms);
  }

  public static Terms posting(Terms t, int insideDays, boolean band, Terms.Approval approval) {
    return with(
        t,
        new Terms.Posting(
            insideDays, t.posting().exceptions(), band, approval, t.posting().approvalDays()),
        t.projects());
  }

  public static Terms projects(Terms t, int share, int approvalPercent, Terms.Poster posters) {
    Terms.Projects p = t.projects();
    return with(
        t,
        t.posting(),
        new Terms.Projects(
            share,
            p.informPercent(),
            approvalPercent,
            p.approvalAcrossEntities(),
            p.months(),
            p.mostMonths(),
            posters));
  }

  /** So many days until what was ranked in a round is deleted. */
  public static Terms rounds(Terms t, int days) {
    return new Terms(
        t.version(),
        t.reveal(),
        t.managerPower(),
        t.posting(),
        t.release(),
        t.projects(),
        t.answers(),
        t.returnDays(),
        t.reapplyMonths(),
        t.stepDays(),
        t.leadership(),
        t.talkMonths(),
        days);
  }

  private static Terms with(Terms t, Terms.Posting posting, Terms.Projects projects) {
    return new Terms(
        t.version(),
        t.reveal(),
        t.managerPower(),
        posting,
        t.release(),
        projects,
        t.answers(),
        t.returnDays(),
        t.reapplyMonths(),
        t.stepDays(),
        t.leadership(),
        t.talkMonths(),
        t.roundDays());
  }
}
