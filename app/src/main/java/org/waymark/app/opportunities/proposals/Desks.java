package org.waymark.app.opportunities.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalState.Desk;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;
import org.waymark.app.policy.Step;

/** Who has a proposal, and how many working days, by the company's rules. */
@Component
class Desks {
  /** Working days before the last one. */
  private static final int REMINDER = 2;

  private final Deskmates mates;
  private final ProposalStore store;
  private final Policy policy;
  private final People people;
  private final WorkingDays calendar;
  private final Clock clock;

  Desks(
      Deskmates mates,
      ProposalStore store,
      Policy policy,
      People people,
      WorkingDays calendar,
      Clock clock) {
    this.mates = mates;
    this.store = store;
    this.policy = policy;
    this.people = people;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** HR's; nothing where nobody could shape it. */
  Optional<Desk> shaping(Proposal proposal) {
    return mates.partners(proposal).stream()
        .findFirst()
        .map(some -> desk(proposal, some, Step.HR_PARTNER));
  }

  /** Leadership's, when this one has passed it on; nothing where nobody could decide. */
  Optional<Desk> deciding(Proposal proposal, PersonId passing) {
    Set<PersonId> shapers = shapers(proposal);
    shapers.add(passing);
    return mates.leaders(proposal, shapers).stream()
        .findFirst()
        .map(some -> desk(proposal, some, Step.LEADERSHIP));
  }

  /** Whether anybody could decide at all. */
  boolean decidable(Proposal proposal) {
    return !mates.leaders(proposal, Set.of()).isEmpty();
  }

  /** Those who have it and may, and those next above them; a fresh clock. */
  Desk higher(Proposal proposal) {
    List<List<PersonId>> levels = levels(proposal);
    Set<PersonId> now = able(proposal, levels);
    Set<PersonId> both = new LinkedHashSet<>(now);
    levels.stream().filter(level -> !now.containsAll(level)).findFirst().ifPresent(both::addAll);
    return desk(proposal, both, step(proposal));
  }

  /** Those who have it and still may; where nobody is left, those who would have it today. */
  Desk today(Proposal proposal) {
    Set<PersonId> now = able(proposal, levels(proposal));
    Desk desk = Objects.requireNonNull(proposal.state().onDesk());
    return now.isEmpty() ? higher(proposal) : new Desk(now, desk.dueOn(), desk.remindOn());
  }

  private List<List<PersonId>> levels(Proposal proposal) {
    return proposal.state() instanceof ProposalState.Shaping
        ? mates.partners(proposal)
        : mates.leaders(proposal, shapers(proposal));
  }

  private static Set<PersonId> able(Proposal proposal, List<List<PersonId>> levels) {
    Set<PersonId> able = levels.stream().flatMap(List::stream).collect(Collectors.toSet());
    able.retainAll(proposal.state().holders());
    return able;
  }

  private Set<PersonId> shapers(Proposal proposal) {
    return new LinkedHashSet<>(store.did(proposal.id(), Act.ASK_BACK, Act.PASS_ON));
  }

  private static Step step(Proposal proposal) {
    return proposal.state() instanceof ProposalState.Shaping ? Step.HR_PARTNER : Step.LEADERSHIP;
  }

  private Desk desk(Proposal proposal, Collection<PersonId> some, Step step) {
    int days = Math.max(1, policy.terms(scope(proposal.role())).days(step));
    String country = some.stream().findFirst().map(this::country).orElse("");
    LocalDate today = LocalDate.now(clock);
    return new Desk(
        Set.copyOf(some),
        calendar.after(today, days, country),
        calendar.after(today, Math.max(1, days - REMINDER), country));
  }

  private String country(PersonId person) {
    return people.card(person).map(PersonCard::country).orElse("");
  }

  static Scope scope(ProposedRole role) {
    return new Scope(MoveKind.ROLE, role.unit(), null, null, role.family(), role.level(), null);
  }
}
