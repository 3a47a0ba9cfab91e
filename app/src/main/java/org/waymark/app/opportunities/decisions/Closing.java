package org.waymark.app.opportunities.decisions;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.DecisionAdvice.Alternative;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.SentApplications;

/** Withdraws an opening and answers everybody who applied, all at once or not at all. */
@Service
public class Closing {
  private static final int NAMED = 3;
  private final Rights rights;
  private final SentApplications sent;
  private final Advising advising;
  private final Deciding deciding;
  private final Hiring hiring;

  Closing(
      Rights rights, SentApplications sent, Advising advising, Deciding deciding, Hiring hiring) {
    this.rights = rights;
    this.sent = sent;
    this.advising = advising;
    this.deciding = deciding;
    this.hiring = hiring;
  }

  /** How many wait for an answer. */
  @Transactional
  public int waiting(Viewer viewer, OpeningId id) {
    rights.toWorkOn(viewer, id);
    return sent.underwayFor(id).size();
  }

  /**
   * Nobody was preferred: each is told so, with what is open and fits them best.
   *
   * @param thanks what all of them are told
   */
  @Transactional
  public Outcome<Opening> withdraw(
      Viewer viewer, OpeningId id, String why, String thanks, String talk) {
    rights.toWorkOn(viewer, id);
    if (thanks.isBlank() || talk.isBlank() || why.isBlank()) {
      return Outcome.refused("opportunities.closing.words");
    }
    if (Math.max(thanks.length(), talk.length()) > DecisionRule.MOST_TALK) {
      return Outcome.refused("opportunities.closing.words_fit", DecisionRule.MOST_TALK);
    }
    for (Application application : sent.underwayFor(id)) {
      Advice advice = advising.on(application);
      deciding.record(viewer, application, draft(advice, thanks, talk), advice);
    }
    Outcome<Opening> closed = hiring.withdraw(viewer, id, why);
    if (closed instanceof Outcome.Refused<Opening>(List<Refusal> _)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return closed;
  }

  private static DecisionDraft draft(Advice advice, String thanks, String talk) {
    return new DecisionDraft(
        Reason.WITHDRAWN,
        thanks,
        "",
        "",
        advice.alternatives().stream().limit(NAMED).map(Alternative::opening).toList(),
        talk,
        List.of(),
        0);
  }
}
