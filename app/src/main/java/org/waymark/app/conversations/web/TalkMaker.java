package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkFlow.Act;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.TalkRights.Seen;
import org.waymark.app.conversations.work.TalkRights.Sight;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Slots;

/** Puts the page of one conversation together. */
@Component
class TalkMaker {
  private final Talks talks;
  private final People people;
  private final Zones zones;
  private final PaperMaker papers;
  private final AgreedMaker agreed;
  private final GuideReader guides;
  private final GuideMaker guide;
  private final Slots slots;
  private final Clock clock;

  TalkMaker(
      Talks talks,
      People people,
      Zones zones,
      PaperMaker papers,
      AgreedMaker agreed,
      GuideReader guides,
      GuideMaker guide,
      Slots slots,
      Clock clock) {
    this.talks = talks;
    this.people = people;
    this.zones = zones;
    this.papers = papers;
    this.agreed = agreed;
    this.guides = guides;
    this.guide = guide;
    this.slots = slots;
    this.clock = clock;
  }

  TalkView of(Viewer viewer, Seen seen) {
    return of(viewer, seen, List.of(), Typed.NOTHING);
  }

  /** With what was typed and refused. */
  TalkView of(Viewer viewer, Seen seen, List<Refusal> no, Typed typed) {
    Talk talk = seen.talk();
    ZoneId zone = zones.of(viewer);
    boolean mine = seen.sight() == Sight.PERSON;
    PersonCard other = card(mine ? talk.manager() : talk.person());
    @Nullable Talk before = seen.party() ? before(talk) : null;
    return new TalkView(
        talk.id(),
        other,
        mine,
        when(viewer, seen, zone),
        seen.party() && talk.stage().ahead() ? guide(viewer, talk, before) : null,
        papers.of(viewer, seen, zone, typed),
        seen.shared() ? agreed.of(viewer, seen, before, typed) : null,
        seen.party() ? parts(viewer, talk) : List.of(),
        no);
  }

  private List<PageSlot.Part> parts(Viewer viewer, Talk talk) {
    List<PageSlot.Part> parts = new ArrayList<>(slots.of("talk.beside", viewer, talk.person()));
    if (talk.stage().ahead()) {
      parts.addAll(slots.of("talk.guide", viewer, talk.person()));
    }
    return parts;
  }

  PersonCard card(PersonId person) {
    return people.card(person).orElseThrow(NotYours::new);
  }

  /** The last one that the two held before this one. */
  private @Nullable Talk before(Talk talk) {
    return talks.between(talk.person(), talk.manager()).stream()
        .filter(t -> t.stage() == TalkStage.HELD && !t.id().equals(talk.id()))
        .filter(t -> talk.stage().ahead() || t.id().toString().compareTo(talk.id().toString()) < 0)
        .findFirst()
        .orElse(null);
  }

  GuideView guide(Viewer viewer, Talk talk) {
    return guide(viewer, talk, before(talk));
  }

  private GuideView guide(Viewer viewer, Talk talk, @Nullable Talk before) {
    int open =
        before == null ? 0 : (int) agreed.of(before.id()).stream().filter(Agreement::open).count();
    return guide.of(guides.facts(viewer, card(talk.person()), before, open));
  }

  private TalkView.When when(Viewer viewer, Seen seen, ZoneId zone) {
    Talk talk = seen.talk();
    Optional<Instant> start = talk.state().time();
    Talks.Change last = talks.changes(talk.id()).getLast();
    return new TalkView.When(
        talk.stage(),
        start.map(s -> Moment.of(s, zone)).orElse(null),
        start.filter(s -> !s.isAfter(clock.instant())).isPresent(),
        Zones.name(zone),
        talk.minutes(),
        talk.place(),
        slots(talk, zone),
        talk.state().answerer().map(this::card).orElse(null),
        new TalkView.Ended(
            last.by() == null ? null : card(last.by()).name(), Moment.of(last.at(), zone)),
        seen.party() ? acts(viewer.self(), talk) : Set.of());
  }

  private List<TalkView.Slot> slots(Talk talk, ZoneId zone) {
    List<TalkView.Slot> slots = new ArrayList<>();
    if (talk.state() instanceof TalkState.Proposed(var _, List<Instant> times)) {
      for (Instant time : times) {
        boolean over = !time.isAfter(clock.instant());
        slots.add(new TalkView.Slot(slots.size() + 1, Moment.of(time, zone), over));
      }
    }
    return slots;
  }

  private static Set<Act> acts(PersonId me, Talk talk) {
    return Arrays.stream(Act.values())
        .filter(act -> talk.may(me, act))
        .collect(Collectors.toUnmodifiableSet());
  }
}
