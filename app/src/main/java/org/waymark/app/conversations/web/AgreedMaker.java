package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.conversations.work.TalkRights.Seen;
import org.waymark.app.conversations.work.TalkRights.Sight;
import org.waymark.app.growth.PlanActions;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Agreements as their reader sees them, and whom the person lets read. */
@Component
class AgreedMaker {
  private static final int USUAL_WEEKS = 4;
  private final Agreements agreements;
  private final Handovers handovers;
  private final Handing handing;
  private final PlanActions actions;
  private final Plans plans;
  private final People people;
  private final Clock clock;

  AgreedMaker(
      Agreements agreements,
      Handovers handovers,
      Handing handing,
      PlanActions actions,
      Plans plans,
      People people,
      Clock clock) {
    this.agreements = agreements;
    this.handovers = handovers;
    this.handing = handing;
    this.actions = actions;
    this.plans = plans;
    this.people = people;
    this.clock = clock;
  }

  List<Agreement> of(TalkId talk) {
    return agreements.of(List.of(talk));
  }

  AgreedView of(Viewer viewer, Seen seen, @Nullable Talk before, Typed typed) {
    Talk talk = seen.talk();
    return new AgreedView(
        lines(viewer, of(talk.id())),
        before == null ? List.of() : lines(viewer, of(before.id())),
        before == null
            ? null
            : before.state().time().map(s -> LocalDate.ofInstant(s, clock.getZone())).orElse(null),
        seen.party() && talk.stage().ahead(),
        Stream.of(talk.person(), talk.manager()).flatMap(p -> people.card(p).stream()).toList(),
        today().plusWeeks(USUAL_WEEKS),
        typed.agreement(),
        seen.sight() == Sight.PERSON ? readers(talk) : List.of(),
        plan(viewer, talk.person()));
  }

  /** Where the viewer may see it. */
  private @Nullable String plan(Viewer viewer, PersonId person) {
    Plans.@Nullable Glance glance = plans.glances(viewer, List.of(person)).get(person);
    return glance == null ? null : glance.href();
  }

  /** In the order that they come in; done here, or in the plan that they are part of. */
  List<AgreedView.Line> lines(Viewer viewer, List<Agreement> all) {
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(Agreement::owner).collect(Collectors.toSet()));
    Set<String> done =
        actions.done(all.stream().filter(Agreement::open).map(Agreement::source).toList());
    return all.stream()
        .map(a -> line(viewer, a, cards.get(a.owner()), done.contains(a.source())))
        .toList();
  }

  private AgreedView.Line line(
      Viewer viewer, Agreement a, @Nullable PersonCard owner, boolean done) {
    return new AgreedView.Line(
        a.id(),
        a.what(),
        owner == null ? "" : owner.name(),
        viewer.is(a.owner()) && !done,
        a.dueOn(),
        done ? Agreement.State.DONE.code() : a.state().code(),
        a.endedOn(),
        a.late(today()) && !done);
  }

  private List<AgreedView.Reader> readers(Talk talk) {
    Set<PersonId> chosen =
        handovers.shares(List.of(talk.id()), today()).stream()
            .map(Handovers.Share::reader)
            .collect(Collectors.toSet());
    return people.cards(handing.possibleReaders(talk.person())).values().stream()
        .filter(PersonCard::employed)
        .map(c -> new AgreedView.Reader(c.id().toString(), c.name(), chosen.contains(c.id())))
        .sorted(Comparator.comparing(AgreedView.Reader::name))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
