package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Narrowing;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Levels;
import org.waymark.app.skills.model.Statements;
import org.waymark.engine.LevelEstimate;
import org.waymark.engine.LevelModel.Help;

/** Asks the model what would help, and names only what this person can do about it. */
@Component
class NarrowingTips implements Narrowing {
  private static final Comparator<Tip> MOST =
      Comparator.comparingDouble((Tip t) -> -t.narrows()).thenComparing(Tip::skill);

  private final Statements statements;
  private final Skills skills;
  private final People people;
  private final Clock clock;

  NarrowingTips(Statements statements, Skills skills, People people, Clock clock) {
    this.statements = statements;
    this.skills = skills;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<Tip> of(PersonId person) {
    Map<SkillId, Levels> levels = statements.levels(person, LocalDate.now(clock));
    Map<SkillId, SkillCard> cards = skills.cards(levels.keySet());
    Optional<String> manager = people.managerOf(person).flatMap(people::card).map(PersonCard::name);
    List<Tip> tips = new ArrayList<>();
    cards.forEach((skill, card) -> tip(levels.get(skill), card, manager).ifPresent(tips::add));
    tips.sort(MOST);
    return tips;
  }

  private static Optional<Tip> tip(
      @org.jspecify.annotations.Nullable Levels known, SkillCard card, Optional<String> manager) {
    if (known == null) {
      return Optional.empty();
    }
    LevelEstimate now = known.estimate();
    if (now.lowest() == now.highest()) {
      return Optional.empty();
    }
    for (Help help : known.whatWouldHelp()) {
      Optional<Words> words = words(help, card.name(), manager);
      if (words.isPresent()) {
        return Optional.of(new Tip(card.id(), help.narrows(), words.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Words> words(Help help, String skill, Optional<String> manager) {
    return switch (help.source()) {
      case MANAGER -> manager.map(name -> Words.of("skills.help.manager", name, skill));
      case SELF -> Optional.of(Words.of("skills.help.self", skill));
      case SHOWN -> Optional.of(Words.of("skills.help.shown", skill));
      case PEER, ROLE, CV, THANKS, COURSE, PROJECT, CERTIFICATE -> Optional.empty();
    };
  }
}
