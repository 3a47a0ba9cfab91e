package org.waymark.app.conversations.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;

/** What comes out of a conversation: agreements, and that it was held. */
@Service
public class Holding {
  /** Enough to keep; more is forgotten. */
  static final int MOST_AGREEMENTS = 8;

  private final Talks talks;
  private final TalkRights rights;
  private final TalkNotices notices;
  private final Agreements agreements;
  private final PlanActions plan;
  private final Clock clock;

  Holding(
      Talks talks,
      TalkRights rights,
      TalkNotices notices,
      Agreements agreements,
      PlanActions plan,
      Clock clock) {
    this.talks = talks;
    this.rights = rights;
    this.notices = notices;
    this.agreements = agreements;
    this.plan = plan;
    this.clock = clock;
  }

  @Transactional
  public Outcome<UUID> agree(Viewer viewer, TalkId id, Agreement.Draft draft) {
    Talk talk = rights.held(viewer, id);
    if (talk.stage() == TalkStage.CANCELLED || talk.stage() == TalkStage.HELD) {
      return Outcome.refused("conversations.no." + talk.stage().code());
    }
    List<Refusal> no = draft.refusals(talk, today());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    if (agreements.of(List.of(id)).size() >= MOST_AGREEMENTS) {
      return Outcome.refused("conversations.no.agreement.many", MOST_AGREEMENTS);
    }
    UUID agreement = UuidCreator.getTimeOrderedEpoch();
    agreements.add(
        new Agreement(
            agreement,
            id,
            Objects.requireNonNull(draft.owner()),
            draft.what(),
            Objects.requireNonNull(draft.dueOn()),
            Agreement.State.OPEN,
            null),
        viewer.self(),
        clock.instant());
    return Outcome.done(agreement);
  }

  /** Takes one away again, while the two still talk. */
  @Transactional
  public void take(Viewer viewer, TalkId id, UUID agreement) {
    Talk talk = rights.held(viewer, id);
    if (talk.stage().ahead()) {
      agreements
          .locked(agreement)
          .filter(a -> a.talk().equals(id))
          .ifPresent(a -> agreements.remove(a.id()));
    }
  }

  /** Says that one's own is done or dropped, or that it is not after all. */
  @Transactional
  public Agreement end(Viewer viewer, UUID id, Agreement.State state) {
    Agreement it = agreements.locked(id).orElseThrow(NotYours::new);
    Talk talk = talks.find(it.talk()).orElseThrow(NotYours::new);
    if (!viewer.is(it.owner()) || talk.stage() != TalkStage.HELD) {
      throw new NotYours();
    }
    LocalDate ended = state == Agreement.State.OPEN ? null : today();
    Agreement next =
        new Agreement(it.id(), it.talk(), it.owner(), it.what(), it.dueOn(), state, ended);
    agreements.move(next);
    switch (state) {
      case DROPPED -> plan.callOff(it.source(), viewer.self());
      case DONE -> plan.reached(it.source(), viewer.self());
      case OPEN -> plan.reopened(it.source(), viewer.self());
    }
    return next;
  }

  /** It was held: both have the summary, and what the person will do is part of their plan. */
  @Transactional
  public Outcome<Talk> hold(Viewer viewer, TalkId id) {
    Outcome<Talk> outcome = rights.held(viewer, id).hold(viewer.self(), clock.instant());
    if (outcome instanceof Outcome.Done<Talk>(Talk held)) {
      talks.move(held, viewer.self(), clock.instant());
      notices.tell(held, viewer.self());
      agreements.of(List.of(id)).stream()
          .filter(a -> a.owner().equals(held.person()))
          .forEach(a -> plan(a, viewer.self()));
    }
    return outcome;
  }

  private void plan(Agreement a, PersonId by) {
    String href = "/conversations/" + a.talk();
    plan.agree(a.owner(), by, a.what(), a.dueOn(), a.source(), href);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
