package org.waymark.app.opportunities.decisions;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;

/** Questions about decisions, for those who see the decision. */
@Component
public class QuestionMaker {
  private final Questions questions;
  private final DecisionStore decisions;
  private final People people;
  private final Zones zones;
  private final Clock clock;

  QuestionMaker(
      Questions questions, DecisionStore decisions, People people, Zones zones, Clock clock) {
    this.questions = questions;
    this.decisions = decisions;
    this.people = people;
    this.zones = zones;
    this.clock = clock;
  }

  /** Nothing where nothing was decided. */
  public Optional<QuestionView> of(Viewer viewer, ApplicationRights.Seen seen) {
    return decisions.of(seen.application().id()).map(d -> view(viewer, seen, d));
  }

  private QuestionView view(Viewer viewer, ApplicationRights.Seen seen, Decision decision) {
    Optional<Question> question = questions.of(seen.application().id());
    boolean open = question.filter(q -> q.answer().isEmpty()).isPresent();
    return new QuestionView(
        question.orElse(null),
        people.cards(questions.answerers(seen, decision)).values().stream()
            .map(PersonCard::name)
            .sorted()
            .collect(Collectors.joining(", ")),
        question.map(q -> Moment.of(q.dueAt(), zones.of(viewer))).orElse(null),
        open && question.orElseThrow().dueAt().isBefore(clock.instant()),
        question
            .flatMap(Question::answer)
            .flatMap(a -> people.card(a.by()))
            .map(PersonCard::name)
            .orElse(""),
        seen.own() && question.isEmpty(),
        open && questions.mayAnswer(viewer, seen));
  }
}
