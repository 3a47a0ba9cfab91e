package org.waymark.app.conversations.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkPlan;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;

/** Getting the two together: times proposed, agreed, moved and called off by either. */
@Service
public class Inviting {
  private final Talks talks;
  private final TalkRights rights;
  private final TalkNotices notices;
  private final People people;
  private final Clock clock;

  Inviting(Talks talks, TalkRights rights, TalkNotices notices, People people, Clock clock) {
    this.talks = talks;
    this.rights = rights;
    this.notices = notices;
    this.people = people;
    this.clock = clock;
  }

  /** Proposes times to one's own manager or to a report. */
  @Transactional
  public Outcome<Talk> invite(Viewer viewer, PersonId with, TalkPlan plan) {
    List<Refusal> no = plan.refusals(clock.instant());
    return no.isEmpty()
        ? add(viewer, with, (id, pair) -> proposed(id, pair, viewer.self(), plan))
        : Outcome.refused(no);
  }

  /** The two sit together already. */
  @Transactional
  public Outcome<Talk> talkNow(Viewer viewer, PersonId with, TalkPlan plan) {
    List<Refusal> no = plan.frame();
    return no.isEmpty()
        ? add(viewer, with, (id, pair) -> begun(id, pair, viewer.self(), plan))
        : Outcome.refused(no);
  }

  /** A person and the manager they have today. */
  private record Pair(PersonId person, PersonId manager) {}

  private static Talk proposed(TalkId id, Pair pair, PersonId by, TalkPlan plan) {
    return Talk.proposed(id, pair.person(), pair.manager(), by, plan);
  }

  private Talk begun(TalkId id, Pair pair, PersonId by, TalkPlan plan) {
    return Talk.begun(id, pair.person(), pair.manager(), by, plan, now());
  }

  private Outcome<Talk> add(Viewer viewer, PersonId with, BiFunction<TalkId, Pair, Talk> making) {
    Pair pair = pair(viewer, with);
    Talk talk = making.apply(new TalkId(UuidCreator.getTimeOrderedEpoch()), pair);
    if (!talks.add(talk, viewer.self(), clock.instant())) {
      Talk ahead =
          talks.ahead(pair.manager(), List.of(pair.person())).values().stream()
              .findFirst()
              .orElse(talk);
      return Outcome.refused("conversations.no.one_ahead", ahead.id().toString());
    }
    notices.tell(talk, viewer.self());
    return Outcome.done(talk);
  }

  private Pair pair(Viewer viewer, PersonId with) {
    PersonId me = viewer.self();
    if (rights.manages(viewer, with)) {
      return new Pair(with, me);
    }
    if (people.managerOf(me).filter(with::equals).isPresent()) {
      return new Pair(me, with);
    }
    throw new NotYours();
  }

  @Transactional
  public Outcome<Talk> accept(Viewer viewer, TalkId id, int nr) {
    return keep(viewer, rights.held(viewer, id).accept(viewer.self(), nr, clock.instant()));
  }

  /** Other times instead of those that were proposed. */
  @Transactional
  public Outcome<Talk> propose(Viewer viewer, TalkId id, TalkPlan plan) {
    return keep(viewer, rights.held(viewer, id).propose(viewer.self(), plan, clock.instant()));
  }

  @Transactional
  public Outcome<Talk> moveTo(Viewer viewer, TalkId id, Instant start) {
    return keep(viewer, rights.held(viewer, id).moveTo(viewer.self(), start, clock.instant()));
  }

  @Transactional
  public Outcome<Talk> begin(Viewer viewer, TalkId id) {
    return keep(viewer, rights.held(viewer, id).begin(viewer.self(), now()));
  }

  @Transactional
  public Outcome<Talk> cancel(Viewer viewer, TalkId id) {
    return keep(viewer, rights.held(viewer, id).cancel(viewer.self()));
  }

  private Outcome<Talk> keep(Viewer viewer, Outcome<Talk> outcome) {
    if (outcome instanceof Outcome.Done<Talk>(Talk next)) {
      talks.move(next, viewer.self(), clock.instant());
      notices.tell(next, viewer.self());
    }
    return outcome;
  }

  /** A calendar knows no seconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}
