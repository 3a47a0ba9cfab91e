package org.waymark.app.opportunities.endorsements;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.endorsements.Endorsement.Act;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/**
 * Speaking for somebody, saying it differently, taking it back; hiding what was said of oneself.
 */
@Service
class Endorsing {
  private final EndorsementStore store;
  private final Targets targets;
  private final Lines lines;
  private final People people;
  private final AdvocacyNotices notices;
  private final Audit audit;
  private final Clock clock;

  Endorsing(
      EndorsementStore store,
      Targets targets,
      Lines lines,
      People people,
      AdvocacyNotices notices,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.targets = targets;
    this.lines = lines;
    this.people = people;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why this viewer may not speak for this person and this target, whatever they would say. */
  List<Refusal> obstacles(Viewer viewer, PersonId person, Target target) {
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    List<Refusal> no = new ArrayList<>(obstacles(viewer, card));
    if (no.isEmpty()) {
      no.addAll(obstacles(card, targets.visible(viewer, target)));
    }
    return no;
  }

  List<Refusal> obstacles(Viewer viewer, PersonCard person) {
    return EndorseRule.refusals(lines.tie(viewer, person.id()), person.name());
  }

  private List<Refusal> obstacles(PersonCard person, Target target) {
    List<Refusal> no = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    targets
        .opening(target)
        .filter(o -> !o.takesApplicationsOn(today))
        .ifPresent(o -> no.add(Refusal.of("opportunities.endorsement.over", o.title())));
    Optional<Employment> now = people.current(person.id());
    if (target instanceof Target.ForRole(var role)
        && now.filter(e -> e.role().equals(role)).isPresent()) {
      no.add(Refusal.of("opportunities.endorsement.has_it", person.name(), targets.title(target)));
    }
    return no;
  }

  /**
   * Says it, or says it differently.
   *
   * @param seen the version that it changes; 0 where nothing was said yet
   */
  @Transactional
  public Outcome<EndorsementId> say(
      Viewer viewer, PersonId person, Target target, int seen, Said typed) {
    List<Refusal> no = new ArrayList<>(obstacles(viewer, person, target));
    Said said = withoutBlanks(typed);
    if (no.isEmpty()) {
      no.addAll(EndorseRule.refusals(said, asked(target)));
    }
    return no.isEmpty() ? keep(viewer, person, target, seen, said) : Outcome.refused(no);
  }

  private Outcome<EndorsementId> keep(
      Viewer viewer, PersonId person, Target target, int seen, Said said) {
    EndorsementId fresh = new EndorsementId(UuidCreator.getTimeOrderedEpoch());
    Instant now = clock.instant();
    boolean first = store.add(fresh, viewer.self(), person, target);
    Endorsement before =
        store.find(viewer.self(), person, target).flatMap(e -> store.locked(e.id())).orElse(null);
    if (first || before == null) {
      if (seen != 0) {
        throw new NotYours();
      }
      store.say(fresh, 1, Act.GIVE, said, viewer.self(), now);
    } else if (before.version() != seen) {
      return Outcome.refused(EndorseRule.CHANGED);
    } else {
      Act act = before.standing() ? Act.CHANGE : Act.GIVE;
      store.say(before.id(), before.version() + 1, act, said, viewer.self(), now);
    }
    EndorsementId id = first || before == null ? fresh : before.id();
    audit.act(viewer, "endorsement", person, "/endorsements/" + id);
    notices.said(store.find(id).orElseThrow(), targets.title(target));
    return Outcome.done(id);
  }

  /** By whoever said it, whether or not the person still reports to them. */
  @Transactional
  public Outcome<EndorsementId> takeBack(Viewer viewer, EndorsementId id) {
    Endorsement it =
        store.locked(id).filter(e -> viewer.is(e.endorser())).orElseThrow(NotYours::new);
    if (!it.standing()) {
      return Outcome.refused("opportunities.endorsement.taken_back_already");
    }
    store.say(id, it.version() + 1, Act.WITHDRAW, it.said(), viewer.self(), clock.instant());
    notices.seen(it.person(), id);
    audit.act(viewer, "endorsement_withdrawn", it.person(), "/endorsements/" + id);
    return Outcome.done(id);
  }

  /** By the person alone; whoever said it does not learn of it. */
  @Transactional
  public Outcome<EndorsementId> hide(Viewer viewer, EndorsementId id, boolean hidden) {
    Endorsement it = store.locked(id).filter(e -> viewer.is(e.person())).orElseThrow(NotYours::new);
    if (it.hidden() != hidden) {
      store.hide(id, hidden, clock.instant());
    }
    return Outcome.done(id);
  }

  /** When the person left: nobody is judged on it any more. */
  @Transactional
  public void endFor(PersonId gone) {
    for (Endorsement e : store.about(gone)) {
      Endorsement it = store.locked(e.id()).orElseThrow();
      if (it.standing()) {
        store.say(it.id(), it.version() + 1, Act.LEAVE, it.said(), null, clock.instant());
      }
    }
  }

  private Set<SkillId> asked(Target target) {
    return targets.asked(target).stream().map(Requirement::skill).collect(Collectors.toSet());
  }

  private static Said withoutBlanks(Said typed) {
    List<Point> points = typed.points().stream().filter(p -> !p.evidence().isBlank()).toList();
    return new Said(typed.readiness(), points, typed.adds());
  }
}
