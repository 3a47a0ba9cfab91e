package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Interests;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.model.Statements.Said;

/** Says what level somebody has, takes it back, shows what proves it, and what they wish to do. */
@Service
public class Levelling {
  private static final int NOTE = 2000;

  private final Statements statements;
  private final Evidences evidences;
  private final Interests interests;
  private final Skills skills;
  private final Sights sights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Levelling(
      Statements statements,
      Evidences evidences,
      Interests interests,
      Skills skills,
      Sights sights,
      ApplicationEventPublisher events,
      Clock clock) {
    this.statements = statements;
    this.evidences = evidences;
    this.interests = interests;
    this.skills = skills;
    this.sights = sights;
    this.events = events;
    this.clock = clock;
  }

  /** My own level; a skill that does not exist is nothing of mine. */
  @Transactional
  public Outcome<SkillCard> state(Viewer viewer, SkillId skill, int level) {
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    List<Refusal> no =
        level < 1 || level > 5 ? List.of(Refusal.of("skills.refused.level")) : List.of();
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    PersonId me = viewer.self();
    record(List.of(new Said(me, skill, Source.SELF, level, me, today(), "")), me);
    return Outcome.done(card);
  }

  /** What I said about my level, in whatever way, counts no longer. */
  @Transactional
  public SkillCard takeBack(Viewer viewer, SkillId skill) {
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    PersonId me = viewer.self();
    record(
        List.of(
            new Said(me, skill, Source.SELF, null, me, today(), ""),
            new Said(me, skill, Source.CV, null, me, today(), ""),
            new Said(me, skill, Source.ROLE, null, me, today(), "")),
        me);
    return card;
  }

  /** A manager's word about a report of today. */
  @Transactional
  public Outcome<SkillCard> stateFor(
      Viewer viewer, PersonId person, SkillId skill, int level, String note) {
    if (!sights.of(viewer, person).mayState()) {
      throw new NotYours();
    }
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    List<Refusal> no = new java.util.ArrayList<>();
    if (level < 1 || level > 5) {
      no.add(Refusal.of("skills.refused.level"));
    }
    if (note.length() > NOTE) {
      no.add(Refusal.of("skills.refused.note", NOTE));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    record(
        List.of(new Said(person, skill, Source.MANAGER, level, viewer.self(), today(), note)),
        person);
    return Outcome.done(card);
  }

  /** What somebody who may speak of a person's levels said of several at once. */
  @Transactional
  public void rate(List<Said> said, PersonId person) {
    record(said, person);
  }

  void record(List<Said> said, PersonId person) {
    statements.record(said, clock.instant());
    changed(person);
  }

  private void changed(PersonId person) {
    statements.refresh(List.of(person), today());
    events.publishEvent(new ProfileChanged(person));
  }

  @Transactional
  public void wish(
      Viewer viewer, SkillId skill, Interest.@Nullable Wish wish, @Nullable Integer enjoyment) {
    SkillId known = skills.card(skill).orElseThrow(NotYours::new).id();
    interests.keep(viewer.self(), new Interest(known, wish, enjoyment), clock.instant());
    events.publishEvent(new ProfileChanged(viewer.self()));
  }

  @Transactional
  public Outcome<SkillCard> prove(
      Viewer viewer, SkillId skill, Evidences.Kind kind, String words, @Nullable LocalDate on) {
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    LocalDate day = on == null ? today() : on;
    List<Refusal> no = new java.util.ArrayList<>();
    if (words.isBlank()) {
      no.add(Refusal.of("skills.refused.evidence"));
    }
    if (words.length() > NOTE) {
      no.add(Refusal.of("skills.refused.note", NOTE));
    }
    if (day.isAfter(today())) {
      no.add(Refusal.of("skills.refused.future"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    evidences.add(viewer.self(), skill, kind, words.strip(), day, now());
    changed(viewer.self());
    return Outcome.done(card);
  }

  @Transactional
  public void forget(Viewer viewer, UUID piece) {
    if (!evidences.remove(viewer.self(), piece)) {
      throw new NotYours();
    }
    changed(viewer.self());
  }

  private Instant now() {
    return clock.instant();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
