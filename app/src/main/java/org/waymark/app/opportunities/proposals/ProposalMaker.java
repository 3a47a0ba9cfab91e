package org.waymark.app.opportunities.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.Unit;

/** Puts the page of a proposal together. */
@Component
class ProposalMaker {
  private final ProposalRights sight;
  private final ProposalHistory history;
  private final Suits suits;
  private final AlikeRoles alike;
  private final Openings openings;
  private final Organisation organisation;
  private final People people;
  private final AskedSkills asked;
  private final Clock clock;

  ProposalMaker(
      ProposalRights sight,
      ProposalHistory history,
      Suits suits,
      AlikeRoles alike,
      Openings openings,
      Organisation organisation,
      People people,
      AskedSkills asked,
      Clock clock) {
    this.sight = sight;
    this.history = history;
    this.suits = suits;
    this.alike = alike;
    this.openings = openings;
    this.organisation = organisation;
    this.people = people;
    this.asked = asked;
    this.clock = clock;
  }

  ProposalView of(Viewer viewer, ProposalId id, List<Refusal> refusals, String words) {
    ProposalRights.Seen seen = sight.seen(viewer, id);
    Proposal p = seen.proposal();
    List<ProposalHistory.Event> events = history.of(id);
    Map<PersonId, PersonCard> cards = cards(p, events);
    boolean theirs = seen.may(Act.SEND);
    return new ProposalView(
        p,
        organisation.unit(p.role().unit()).map(Unit::name).orElse(""),
        family(p),
        cards.get(p.proposer()),
        viewer.is(p.proposer()),
        asked.of(p.role().requirements()),
        p.stage().over() ? List.of() : alikeFor(seen),
        theirs ? ProposalRule.refusalsToSend(p.role()) : List.of(),
        ProposalFlow.TABLE.acts(p.stage(), seen.parts()),
        clock(viewer, p, cards),
        events.stream().map(e -> step(e, cards)).toList(),
        suits.namesFor(viewer, seen),
        made(viewer, p),
        refusals,
        words);
  }

  /** Whoever can still do something about a role that is there already. */
  private List<RoleCard> alikeFor(ProposalRights.Seen seen) {
    return seen.parts().isEmpty() ? List.of() : alike.of(seen.proposal().role().title());
  }

  private Map<PersonId, PersonCard> cards(Proposal p, List<ProposalHistory.Event> events) {
    return people.cards(
        Stream.of(
                Stream.of(p.proposer()),
                p.state().holders().stream(),
                events.stream().map(ProposalHistory.Event::by).filter(Objects::nonNull))
            .flatMap(some -> some)
            .collect(Collectors.toSet()));
  }

  private @Nullable String family(Proposal p) {
    return organisation.families().stream()
        .filter(f -> f.code().equals(p.role().family()))
        .map(Family::name)
        .findFirst()
        .orElse(null);
  }

  private ProposalView.Clock clock(Viewer viewer, Proposal p, Map<PersonId, PersonCard> cards) {
    ProposalState.Desk desk = p.state().onDesk();
    LocalDate due = desk == null ? null : desk.dueOn();
    Set<PersonId> holders = p.state().holders();
    return new ProposalView.Clock(
        holders.stream().map(h -> name(cards, h)).sorted().toList(),
        due,
        due != null && due.isBefore(LocalDate.now(clock)),
        viewer.person().filter(holders::contains).isPresent());
  }

  private ProposalView.Step step(ProposalHistory.Event e, Map<PersonId, PersonCard> cards) {
    return new ProposalView.Step(
        e.begins() ? ProposalStage.DRAFT.name() : e.act().name(),
        LocalDate.ofInstant(e.at(), clock.getZone()),
        e.by() == null ? "" : name(cards, e.by()),
        e.by() == null ? null : e.why());
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }

  private ProposalView.@Nullable Made made(Viewer viewer, Proposal p) {
    if (!(p.state() instanceof ProposalState.Approved(var role, OpeningId opening))) {
      return null;
    }
    boolean visible = openings.visibleTo(viewer, Set.of(opening)).contains(opening);
    return new ProposalView.Made(role, visible ? opening : null);
  }
}
