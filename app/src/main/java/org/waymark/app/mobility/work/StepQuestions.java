package org.waymark.app.mobility.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.ReleaseWindow;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Steps of moves, agreed to by the link in a mail. A later day and a no need a reason, and have the
 * page.
 */
@Component
class StepQuestions implements Answers {
  static final String PURPOSE = "mobility.step";
  private static final String YES = "yes";
  private final Moves moves;
  private final Steps steps;
  private final Answering answering;
  private final People people;

  StepQuestions(Moves moves, Steps steps, Answering answering, People people) {
    this.moves = moves;
    this.steps = steps;
    this.answering = answering;
    this.people = people;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<MoveStep> found = steps.find(new StepId(subject));
    Optional<MoveCase> move = found.flatMap(s -> moves.find(s.move()));
    if (found.isEmpty() || move.isEmpty() || !answering.may(viewer, move.get(), found.get())) {
      return new Question.NotAsked();
    }
    MoveStep step = found.get();
    return switch (step.state()) {
      case StepState.Open _ -> open(move.get(), step);
      case StepState.Agreed(StepState.Answer a) -> settled("mobility.question.agreed", a);
      case StepState.Declined(StepState.Answer a) -> settled("mobility.question.declined", a);
      case StepState.Lapsed(var at) ->
          new Question.Settled(Words.of("mobility.question.lapsed"), at);
      case StepState.Waiting _, StepState.Dropped _ -> new Question.NotAsked();
    };
  }

  private static Question settled(String key, StepState.Answer answer) {
    return new Question.Settled(Words.of(key), answer.at());
  }

  private Question open(MoveCase move, MoveStep step) {
    String who = people.card(move.person()).map(PersonCard::name).orElse("");
    boolean release = step.kind() == StepKind.RELEASE;
    ReleaseWindow window = answering.window(move);
    List<Words> facts = new ArrayList<>(List.of(Words.of("mobility.question.to", move.title())));
    facts.add(Words.of("mobility.question.planned", window.plannedOn()));
    facts.add(Words.of("mobility.guide." + move.asking(step.kind()), who));
    Words yes =
        release
            ? Words.of("mobility.release.as_planned", window.plannedOn())
            : Words.of("mobility.answer.yes");
    facts.add(Words.of(release ? "mobility.question.later" : "mobility.question.no"));
    return new Question.Open(
        Words.of("mobility.ask." + move.asking(step.kind()), who),
        facts,
        null,
        List.of(new Question.Choice(YES, yes)),
        null,
        "/moves/" + move.id());
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    Reply reply = new Reply(choice.equals(YES), null, why);
    return switch (answering.answer(viewer, new StepId(subject), reply)) {
      case Outcome.Done<MoveStep>(MoveStep answered) -> Outcome.done(answered.id().value());
      case Outcome.Refused<MoveStep>(List<Refusal> no) -> Outcome.refused(no);
    };
  }
}
