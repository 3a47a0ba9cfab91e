package org.waymark.app.opportunities.life;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Exemption.Wish;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.ExemptionRule;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.policy.Terms;
import org.waymark.app.policy.Terms.PostingException;

/** Asking that an opening goes outside without its days for people inside. */
@Service
public class Exemptions {
  private final Rights rights;
  private final OpeningRepository openings;
  private final ExemptionStore store;
  private final ExemptionNotices notices;
  private final PostingTerms terms;
  private final Approvers approvers;
  private final OpeningDuties duties;
  private final Window window;
  private final Clock clock;

  Exemptions(
      Rights rights,
      OpeningRepository openings,
      ExemptionStore store,
      ExemptionNotices notices,
      PostingTerms terms,
      Approvers approvers,
      OpeningDuties duties,
      Window window,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.store = store;
    this.notices = notices;
    this.terms = terms;
    this.approvers = approvers;
    this.duties = duties;
    this.window = window;
    this.clock = clock;
  }

  /** The last one of an opening, for those who work on it. */
  public Optional<Exemption> last(OpeningId opening) {
    return store.last(opening);
  }

  /** Reasons that may be given for this opening; none where there is nothing to ask for. */
  public List<PostingException> reasons(Opening opening) {
    return List.of(PostingException.values()).stream()
        .filter(reason -> ExemptionRule.refusals(asked(opening, reason, "x")).isEmpty())
        .toList();
  }

  private ExemptionRule.Case asked(Opening opening, PostingException reason, String why) {
    Terms.Posting posting = terms.terms(opening.posting()).posting();
    boolean insideFirst =
        opening.stage() == Stage.DRAFT ? posting.insideFirstDays() > 0 : window.insideOnly(opening);
    return new ExemptionRule.Case(opening, reason, posting.exceptions(), why, insideFirst);
  }

  @Transactional
  public Outcome<Exemption> ask(Viewer viewer, OpeningId id, PostingException reason, String why) {
    Opening opening = rights.toWorkOn(viewer, id);
    Approver wanted =
        reason == PostingException.CONFIDENTIAL_EXECUTIVE ? Approver.LEADER : Approver.HR_PARTNER;
    Approver of = approvers.forOne(opening, wanted, viewer.self());
    Wish wish = new Wish(reason, why.strip(), of, viewer.self(), clock.instant());
    Outcome<Exemption> outcome =
        Exemption.ask(
            UuidCreator.getTimeOrderedEpoch(), opening, wish, asked(opening, reason, wish.why()));
    if (!(outcome instanceof Outcome.Done<Exemption>(Exemption it))) {
      return outcome;
    }
    if (!store.add(it)) {
      return Outcome.refused("opportunities.exemption.asked_already");
    }
    duties.exemptionAsked(opening);
    notices.asked(opening, it);
    return outcome;
  }

  @Transactional
  public Outcome<Exemption> takeBack(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    Outcome<Exemption> outcome =
        store
            .last(opening.id())
            .map(Exemption::takenBack)
            .orElseGet(() -> Outcome.refused("opportunities.exemption.not_now"));
    if (outcome instanceof Outcome.Done<Exemption>(Exemption back)) {
      store.keep(back);
      duties.exemptionAnswered(id);
    }
    return outcome;
  }

  /** Over on its last day, not used; the days inside count again. */
  @Transactional
  public void expire(OpeningId id) {
    Opening opening = openings.lockedForChange(id).orElseThrow();
    LocalDate today = window.today(opening.posting().location());
    store
        .last(id)
        .filter(it -> it.stage().live() && it.until() != null && !it.holdsOn(today))
        .ifPresent(
            it -> {
              store.keep(it.expired());
              notices.tell(opening, it, Act.EXPIRE, null);
            });
  }
}
