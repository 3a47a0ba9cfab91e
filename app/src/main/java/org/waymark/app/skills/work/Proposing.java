package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Proposals;
import org.waymark.app.skills.model.Proposals.Origin;
import org.waymark.app.skills.model.Proposals.Proposal;
import org.waymark.app.skills.model.Proposals.Why;
import org.waymark.app.skills.model.Reception;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.model.Statements.Said;

/** Proposes skills, and keeps what the person decides: accepted with a level, or no for good. */
@Service
public class Proposing {
  private final Proposals proposals;
  private final Statements statements;
  private final Evidences evidences;
  private final RequirementsBook requirements;
  private final People people;
  private final Levelling levelling;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Proposing(
      Proposals proposals,
      Statements statements,
      Evidences evidences,
      RequirementsBook requirements,
      People people,
      Levelling levelling,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.statements = statements;
    this.evidences = evidences;
    this.requirements = requirements;
    this.people = people;
    this.levelling = levelling;
    this.events = events;
    this.clock = clock;
  }

  /** From the role of today first, then from what was read; nothing already said or decided. */
  public List<Proposal> of(PersonId person) {
    Set<SkillId> settled = new HashSet<>(proposals.decided(person));
    statements.current(person).stream().map(Statement::skill).forEach(settled::add);
    List<Proposal> all = new ArrayList<>();
    List<Proposal> read = proposals.waiting(person);
    Set<SkillId> shown = new HashSet<>();
    read.forEach(p -> shown.add(p.skill()));
    for (Proposal p : fromRole(person)) {
      if (!settled.contains(p.skill()) && !shown.contains(p.skill())) {
        all.add(p);
      }
    }
    read.stream().filter(p -> !settled.contains(p.skill())).forEach(all::add);
    return all;
  }

  /** Skills that most colleagues have whose texts implied them. */
  public Set<SkillId> mostlyYes() {
    return proposals.received().values().stream()
        .filter(Reception::mostlyYes)
        .map(Reception::skill)
        .collect(Collectors.toSet());
  }

  private List<Proposal> fromRole(PersonId person) {
    return people
        .current(person)
        .map(
            e ->
                requirements.requirementsOf(e.role()).stream()
                    .map(
                        r ->
                            new Proposal(
                                r.skill(), Origin.ROLE, "", "", r.minimum(), r.weight(), Why.ROLE))
                    .toList())
        .orElse(List.of());
  }

  private Proposal waiting(PersonId person, SkillId skill) {
    Optional<Proposal> found = of(person).stream().filter(p -> p.skill().equals(skill)).findFirst();
    return found.orElseThrow(NotYours::new);
  }

  /** The person says so, and the role or the text speaks for it. */
  @Transactional
  public Outcome<SkillId> accept(Viewer viewer, SkillId skill, int level) {
    if (level < 1 || level > 5) {
      return Outcome.refused("skills.refused.level");
    }
    PersonId me = viewer.self();
    Proposal proposal = waiting(me, skill);
    LocalDate today = LocalDate.now(clock);
    Source source = proposal.origin() == Origin.CV ? Source.CV : Source.ROLE;
    String note = proposal.foundIn();
    proposals.decide(me, proposal, true, clock.instant());
    if (proposal.origin() == Origin.CV) {
      evidences.add(me, skill, Evidences.Kind.CV, proposal.passage(), today, clock.instant());
    }
    levelling.record(
        List.of(
            new Said(me, skill, Source.SELF, level, me, today, ""),
            new Said(me, skill, source, level, me, today, note)),
        me);
    return Outcome.done(skill);
  }

  /** Not asked again. */
  @Transactional
  public void reject(Viewer viewer, SkillId skill) {
    PersonId me = viewer.self();
    proposals.decide(me, waiting(me, skill), false, clock.instant());
    events.publishEvent(new ProfileChanged(me));
  }

  /** Undo of a rejection. */
  @Transactional
  public void reconsider(Viewer viewer, SkillId skill) {
    proposals.reconsider(viewer.self(), skill);
    events.publishEvent(new ProfileChanged(viewer.self()));
  }
}
