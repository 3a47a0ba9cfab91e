package org.waymark.app.opportunities.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Whether an opening goes outside at once, agreed to by the link in a mail. A no needs words, and
 * any other last day is chosen: both have the page.
 */
@Component
class ExemptionQuestions implements Answers {
  static final String PURPOSE = "opportunities.exemption";

  /** For how many days it holds, by the choice. */
  private static final Map<String, Integer> DAYS = Map.of("grant-14", 14, "grant-30", 30);

  private static final String PUBLISHED = "grant-14";
  private final ExemptionStore store;
  private final OpeningRepository openings;
  private final ExemptionAnswers answers;
  private final Window window;
  private final People people;

  ExemptionQuestions(
      ExemptionStore store,
      OpeningRepository openings,
      ExemptionAnswers answers,
      Window window,
      People people) {
    this.store = store;
    this.openings = openings;
    this.answers = answers;
    this.window = window;
    this.people = people;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<Exemption> wish = store.find(subject);
    Optional<Opening> opening = wish.flatMap(it -> openings.find(it.opening()));
    if (wish.isEmpty() || opening.isEmpty() || !answers.may(viewer, opening.get(), wish.get())) {
      return new Question.NotAsked();
    }
    Exemption it = wish.get();
    Instant answered = it.answer().at();
    return switch (it.stage()) {
      case ASKED -> open(opening.get(), it);
      case GRANTED, USED, REFUSED ->
          answered == null
              ? new Question.NotAsked()
              : new Question.Settled(
                  Words.of("opportunities.exemption.stage." + it.stage().code()), answered);
      case TAKEN_BACK, EXPIRED -> new Question.NotAsked();
    };
  }

  private Question open(Opening opening, Exemption it) {
    return new Question.Open(
        Words.of("opportunities.exemption.told.asked", opening.posting().title()),
        List.of(
            Words.of("policy.word." + it.wish().reason().code()),
            Words.of("opportunities.approval.asked_by", name(it.wish().by())),
            Words.of("opportunities.exemption.question.no")),
        it.wish().why(),
        choices(opening),
        null,
        "/openings/approvals");
  }

  /** What is published goes outside from the answer on; for a draft there is a last day. */
  private List<Question.Choice> choices(Opening opening) {
    if (opening.stage() == Stage.PUBLISHED) {
      return List.of(
          new Question.Choice(PUBLISHED, Words.of("opportunities.exemption.question.now")));
    }
    LocalDate today = window.today(opening.posting().location());
    return DAYS.keySet().stream()
        .sorted()
        .map(
            choice ->
                new Question.Choice(
                    choice,
                    Words.of("opportunities.exemption.question.until", last(choice, today))))
        .toList();
  }

  private static LocalDate last(String choice, LocalDate today) {
    return today.plusDays(DAYS.getOrDefault(choice, 0));
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    Exemption it = store.find(subject).orElseThrow();
    Opening opening = openings.find(it.opening()).orElseThrow();
    LocalDate until = last(choice, window.today(opening.posting().location()));
    return switch (answers.grant(viewer, it.opening(), until, why)) {
      case Outcome.Done<Exemption>(Exemption granted) -> Outcome.done(granted.id());
      case Outcome.Refused<Exemption>(List<Refusal> no) -> Outcome.refused(no);
    };
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
