package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.offers.Lines;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/** What a mentor says to somebody who asked. */
@Service
class Answering {
  private final PairRights rights;
  private final WishStore wishes;
  private final Bringing bringing;
  private final Steps steps;
  private final PairNotices notices;
  private final Lines lines;
  private final Clock clock;

  Answering(
      PairRights rights,
      WishStore wishes,
      Bringing bringing,
      Steps steps,
      PairNotices notices,
      Lines lines,
      Clock clock) {
    this.rights = rights;
    this.wishes = wishes;
    this.bringing = bringing;
    this.steps = steps;
    this.notices = notices;
    this.lines = lines;
    this.clock = clock;
  }

  @Transactional
  public Outcome<MentorshipId> accept(Viewer viewer, MentorshipId id) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = it.refusals(it.parts(viewer), Act.ACCEPT, "");
    if (no.isEmpty() && lines.between(it.person(), viewer.self())) {
      no = List.of(Refusal.of("mentoring.no.line"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Change change = steps.change(Act.ACCEPT, viewer.self(), "");
    steps.seated(it, it.accepted(LocalDate.now(clock)), change, null);
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<MentorshipId> decline(Viewer viewer, MentorshipId id, String why) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = it.refusals(it.parts(viewer), Act.DECLINE, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    next(it, steps.change(Act.DECLINE, viewer.self(), why), "declined");
    return Outcome.done(id);
  }

  /** Whoever was asked is not; the next is, where somebody has a place. Whoever calls holds it. */
  void next(Mentorship asked, Change change, String answer) {
    wishes.answered(asked.id(), Objects.requireNonNull(asked.state().seat()).offer(), answer);
    Mentorship waiting = asked.at(new State.Waiting());
    steps.unseated(asked, waiting, change);
    if (bringing.bring(waiting).stage() == Stage.WAITING) {
      notices.waits(waiting);
    }
  }
}
