package org.waymark.app.skills.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.Dispute.State;
import org.waymark.app.skills.model.DisputeBook;
import org.waymark.app.skills.model.Statements.Said;

/** Questions about levels: asked by the person, answered by whoever stated it or by HR. */
@Service
public class Disputing {
  private final DisputeBook book;
  private final Disputes disputes;
  private final Profiles profiles;
  private final Skills skills;
  private final People people;
  private final WaitingDisputes waiting;
  private final Relations relations;
  private final Levelling levelling;
  private final Notices notices;
  private final Clock clock;

  Disputing(
      DisputeBook book,
      Disputes disputes,
      Profiles profiles,
      Skills skills,
      People people,
      WaitingDisputes waiting,
      Relations relations,
      Levelling levelling,
      Notices notices,
      Clock clock) {
    this.book = book;
    this.disputes = disputes;
    this.profiles = profiles;
    this.skills = skills;
    this.people = people;
    this.waiting = waiting;
    this.relations = relations;
    this.levelling = levelling;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<UUID> ask(Viewer viewer, SkillId skill, @Nullable Integer wanted, String words) {
    PersonId me = viewer.self();
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    List<Refusal> no = Dispute.refusals(words, book.openOf(me, skill).isPresent());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    LocalDate today = LocalDate.now(clock);
    PersonId owner = disputes.ownerFor(me, skill).orElse(null);
    var dispute =
        new Dispute(
            UuidCreator.getTimeOrderedEpoch(),
            me,
            skill,
            level(me, skill),
            wanted,
            words.strip(),
            owner,
            clock.instant(),
            Dispute.due(today),
            new State.Open());
    book.open(dispute);
    if (owner != null) {
      String name = people.card(me).map(PersonCard::name).orElse("");
      tell(owner, dispute, "asked", Words.of("skills.notice.asked", name, card.name()));
    }
    return Outcome.done(dispute.id());
  }

  private int level(PersonId person, SkillId skill) {
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(skill))
        .mapToInt(Profiles.Estimate::level)
        .findFirst()
        .orElse(0);
  }

  private void tell(PersonId to, Dispute d, String what, Words words) {
    notices.tell(to, "dispute", "dispute-" + what + "-" + d.id(), words, "/disputes/" + d.id());
  }

  /** For the person, the owner, the unit's HR partner; to read, also for an auditor. */
  public Dispute seen(Viewer viewer, UUID id) {
    Dispute d = book.find(id).orElseThrow(NotYours::new);
    boolean auditor = viewer.wears(Hat.AUDITOR);
    if (!viewer.is(d.person()) && !auditor && !mayAnswer(viewer, d)) {
      throw new NotYours();
    }
    return d;
  }

  /** Never the person, whatever hat they wear. */
  public boolean mayAnswer(Viewer viewer, Dispute d) {
    if (viewer.person().isEmpty() || viewer.is(d.person())) {
      return false;
    }
    PersonId owner = d.owner();
    return (owner != null && viewer.is(owner))
        || relations.of(viewer, d.person()).contains(Relation.HR_PARTNER);
  }

  @Transactional
  public Outcome<Dispute> answer(Viewer viewer, UUID id, @Nullable Integer level, String reply) {
    Dispute d = seen(viewer, id);
    if (!mayAnswer(viewer, d)) {
      throw new NotYours();
    }
    Outcome<Dispute> outcome = d.answer(viewer.self(), level, reply.strip(), clock.instant());
    if (outcome instanceof Outcome.Done<Dispute>(Dispute answered)) {
      if (!book.close(answered)) {
        return Outcome.refused("skills.dispute.refused.closed");
      }
      apply(answered);
    }
    return outcome;
  }

  private void apply(Dispute d) {
    State.Answered a = d.answered().orElseThrow();
    Integer level = a.level();
    if (level != null) {
      levelling.record(
          List.of(
              new Said(
                  d.person(),
                  d.skill(),
                  Source.MANAGER,
                  level,
                  a.by(),
                  LocalDate.now(clock),
                  a.words())),
          d.person());
    }
    String skill = skills.card(d.skill()).map(SkillCard::name).orElse("");
    tell(d.person(), d, "answered", Words.of("skills.notice.answered", skill));
  }

  @Transactional
  public Outcome<Dispute> withdraw(Viewer viewer, UUID id) {
    Dispute d = book.find(id).filter(found -> viewer.is(found.person())).orElseThrow(NotYours::new);
    Outcome<Dispute> outcome = d.withdraw(clock.instant());
    if (outcome instanceof Outcome.Done<Dispute>(Dispute over) && !book.close(over)) {
      return Outcome.refused("skills.dispute.refused.closed");
    }
    return outcome;
  }

  /** What waits for this viewer: as the one who stated a level, or as HR partner of the unit. */
  public List<Dispute> waitingFor(Viewer viewer) {
    return waiting.of(viewer);
  }

  public List<Dispute> mine(Viewer viewer) {
    return book.of(viewer.self());
  }
}
