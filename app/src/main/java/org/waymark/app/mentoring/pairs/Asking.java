package org.waymark.app.mentoring.pairs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/** Asking for support, asking further people, and taking it back. */
@Service
class Asking {
  private final PairStore store;
  private final PairRights rights;
  private final AskRules rules;
  private final WishStore wishes;
  private final Bringing bringing;
  private final Steps steps;
  private final PairNotices notices;

  Asking(
      PairStore store,
      PairRights rights,
      AskRules rules,
      WishStore wishes,
      Bringing bringing,
      Steps steps,
      PairNotices notices) {
    this.store = store;
    this.rights = rights;
    this.rules = rules;
    this.wishes = wishes;
    this.bringing = bringing;
    this.steps = steps;
    this.notices = notices;
  }

  @Transactional
  public Outcome<MentorshipId> ask(
      Viewer viewer, SupportKind kind, Need need, List<OfferId> list, boolean anybody) {
    store.oneAtATime(viewer.self());
    List<Refusal> no = rules.refusals(viewer, kind, need, list, anybody);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    var id = new MentorshipId(UuidCreator.getTimeOrderedEpoch());
    var waiting = new Mentorship(id, kind, viewer.self(), need, anybody, null, new State.Waiting());
    store.add(waiting, steps.change(Act.ASK, viewer.self(), ""));
    wishes.add(id, list);
    brought(waiting);
    return Outcome.done(id);
  }

  /** Further people, after those who are on the list. */
  @Transactional
  public Outcome<MentorshipId> widen(Viewer viewer, MentorshipId id, List<OfferId> more) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = new ArrayList<>(it.refusals(it.parts(viewer), Act.WIDEN, ""));
    if (no.isEmpty()) {
      no.addAll(rules.refusalsOfList(viewer, it, more));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    wishes.add(id, more);
    store.move(it, steps.change(Act.WIDEN, viewer.self(), ""), null);
    brought(it);
    return Outcome.done(id);
  }

  private void brought(Mentorship waiting) {
    if (bringing.bring(waiting).stage() == Stage.WAITING) {
      notices.waits(waiting);
    }
  }

  @Transactional
  public Outcome<MentorshipId> withdraw(Viewer viewer, MentorshipId id) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = it.refusals(it.parts(viewer), Act.WITHDRAW, "");
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    steps.unseated(it, it.at(new State.Withdrawn()), steps.change(Act.WITHDRAW, viewer.self(), ""));
    return Outcome.done(id);
  }
}
