package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.TalkFlow.Act;
import org.waymark.app.conversations.model.TalkFlow.Part;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/**
 * A career conversation, with its rules.
 *
 * @param manager whom the person reported to when it was proposed
 * @param organizer who proposed it first, and whom calendars name for good
 * @param sequence counts every change, so that calendars follow
 */
public record Talk(
    TalkId id,
    PersonId person,
    PersonId manager,
    PersonId organizer,
    int minutes,
    String place,
    TalkState state,
    int sequence) {

  /** A first proposal; the other of the two answers it. */
  public static Talk proposed(
      TalkId id, PersonId person, PersonId manager, PersonId by, TalkPlan plan) {
    PersonId other = by.equals(person) ? manager : person;
    TalkState state = new TalkState.Proposed(other, plan.times());
    return new Talk(id, person, manager, by, plan.minutes(), plan.place(), state, 0);
  }

  /** One that begins at once, without an invitation. */
  public static Talk begun(
      TalkId id, PersonId person, PersonId manager, PersonId by, TalkPlan plan, Instant now) {
    TalkState state = new TalkState.Planned(now);
    return new Talk(id, person, manager, by, plan.minutes(), plan.place(), state, 0);
  }

  public TalkStage stage() {
    return state.stage();
  }

  public Set<PersonId> both() {
    return Set.of(person, manager);
  }

  public PersonId otherThan(PersonId one) {
    return one.equals(person) ? manager : person;
  }

  public boolean may(PersonId who, Act act) {
    return TalkFlow.TABLE.acts(stage(), parts(who)).contains(act);
  }

  private Set<Part> parts(PersonId who) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (both().contains(who)) {
      parts.add(Part.PARTY);
    }
    if (state.answerer().filter(who::equals).isPresent()) {
      parts.add(Part.ASKED);
    }
    return parts;
  }

  /** Takes one of the proposed times; one that is over can be taken no more. */
  public Outcome<Talk> accept(PersonId by, int nr, Instant now) {
    if (!may(by, Act.ACCEPT) || !(state instanceof TalkState.Proposed(var _, var times))) {
      return refused(by, Act.ACCEPT);
    }
    if (nr < 1 || nr > times.size()) {
      return Outcome.refused("conversations.no.choice");
    }
    Instant start = times.get(nr - 1);
    return start.isAfter(now)
        ? Outcome.done(as(new TalkState.Planned(start)))
        : Outcome.refused("conversations.no.time_over");
  }

  /** Other times instead; the other one answers then. */
  public Outcome<Talk> propose(PersonId by, TalkPlan plan, Instant now) {
    if (!may(by, Act.PROPOSE)) {
      return refused(by, Act.PROPOSE);
    }
    List<Refusal> no = plan.refusals(now);
    return no.isEmpty()
        ? Outcome.done(with(plan).as(new TalkState.Proposed(otherThan(by), plan.times())))
        : Outcome.refused(no);
  }

  public Outcome<Talk> moveTo(PersonId by, Instant start, Instant now) {
    if (!may(by, Act.MOVE)) {
      return refused(by, Act.MOVE);
    }
    return start.isAfter(now)
        ? Outcome.done(as(new TalkState.Planned(start)))
        : Outcome.refused("conversations.no.times_ahead");
  }

  /** The two sit together now, whatever was planned. */
  public Outcome<Talk> begin(PersonId by, Instant now) {
    return may(by, Act.BEGIN)
        ? Outcome.done(as(new TalkState.Planned(now)))
        : refused(by, Act.BEGIN);
  }

  /** It was held; before it began nobody can say so. */
  public Outcome<Talk> hold(PersonId by, Instant now) {
    Optional<Instant> start = state.time();
    if (!may(by, Act.HOLD) || start.isEmpty()) {
      return refused(by, Act.HOLD);
    }
    return start.get().isAfter(now)
        ? Outcome.refused("conversations.no.not_begun")
        : Outcome.done(as(new TalkState.Held(start.get())));
  }

  public Outcome<Talk> cancel(PersonId by) {
    return may(by, Act.CANCEL)
        ? Outcome.done(as(new TalkState.Cancelled(state.time().orElse(null))))
        : refused(by, Act.CANCEL);
  }

  /** The two do not talk as person and manager any more. */
  public Optional<Talk> part() {
    return TalkFlow.TABLE.after(stage(), Part.COMPANY, Act.PART).isEmpty()
        ? Optional.empty()
        : Optional.of(as(new TalkState.Cancelled(state.time().orElse(null))));
  }

  /** Says where it stands instead. */
  private Outcome<Talk> refused(PersonId by, Act act) {
    boolean waits = stage() == TalkStage.PROPOSED && act != Act.ACCEPT;
    String why = waits || !both().contains(by) ? "not_now" : stage().code();
    return Outcome.refused("conversations.no." + why);
  }

  private Talk with(TalkPlan plan) {
    return new Talk(id, person, manager, organizer, plan.minutes(), plan.place(), state, sequence);
  }

  private Talk as(TalkState next) {
    return new Talk(id, person, manager, organizer, minutes, place, next, sequence + 1);
  }
}
