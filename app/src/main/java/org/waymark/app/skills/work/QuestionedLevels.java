package org.waymark.app.skills.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.Dispute.State;
import org.waymark.app.skills.model.DisputeBook;

/** Questions about levels, answered by the link in a mail. */
@Component
class QuestionedLevels implements Answers {
  static final String PURPOSE = "skills.dispute";
  private static final String KEEP = "keep";
  private static final int LEVELS = 5;
  private final DisputeBook book;
  private final Disputing disputing;
  private final Answering answering;
  private final Skills skills;
  private final People people;

  QuestionedLevels(
      DisputeBook book, Disputing disputing, Answering answering, Skills skills, People people) {
    this.book = book;
    this.disputing = disputing;
    this.answering = answering;
    this.skills = skills;
    this.people = people;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<Dispute> found = book.find(subject).filter(d -> disputing.mayAnswer(viewer, d));
    if (found.isEmpty()) {
      return new Question.NotAsked();
    }
    Dispute d = found.get();
    return switch (d.state()) {
      case State.Open _ -> open(d);
      case State.Answered a ->
          new Question.Settled(
              Words.of("skills.answers.answered", counts(d, a), name(a.by())), a.at());
      case State.Withdrawn w -> new Question.Settled(Words.of("skills.answers.withdrawn"), w.at());
    };
  }

  private static int counts(Dispute d, State.Answered a) {
    Dispute.Effect effect = a.effect();
    return effect == null ? d.level() : effect.level();
  }

  private Question open(Dispute d) {
    String who = name(d.person());
    List<Words> facts = new ArrayList<>();
    facts.add(
        d.level() == 0
            ? Words.of("skills.answers.level.none")
            : Words.of("skills.answers.level", d.level()));
    Integer wanted = d.wanted();
    if (wanted != null) {
      facts.add(Words.of("skills.answers.wanted", who, wanted));
    }
    return new Question.Open(
        Words.of(
            "skills.answers.asked", who, skills.card(d.skill()).map(SkillCard::name).orElse("")),
        facts,
        d.words(),
        choices(),
        Words.of("skills.answers.why", who),
        "/disputes/" + d.id());
  }

  private static List<Question.Choice> choices() {
    List<Question.Choice> choices = new ArrayList<>();
    choices.add(new Question.Choice(KEEP, Words.of("skills.answers.keep")));
    IntStream.rangeClosed(1, LEVELS)
        .mapToObj(
            n -> new Question.Choice(String.valueOf(n), Words.of("skills.answers.level." + n)))
        .forEach(choices::add);
    return choices;
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    Integer level = choice.equals(KEEP) ? null : Integer.valueOf(choice);
    return switch (answering.answer(viewer, subject, level, why)) {
      case Outcome.Done<Dispute>(Dispute answered) -> Outcome.done(answered.id());
      case Outcome.Refused<Dispute>(List<Refusal> reasons) -> Outcome.refused(reasons);
    };
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
