package org.waymark.app.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.shell.Words;

/** Exceptions, answered by the link in a mail; any other last day is chosen on the page. */
@Component
class ExceptionQuestions implements Answers {
  static final String PURPOSE = "policy.exception";
  private static final String REFUSE = "refuse";

  /** For how many months one is allowed, by the choice. */
  private static final Map<String, Integer> MONTHS =
      Map.of("grant-1", 1, "grant-3", 3, "grant-6", 6);

  private final ExceptionBook book;
  private final Exceptions exceptions;
  private final People people;
  private final Clock clock;

  ExceptionQuestions(ExceptionBook book, Exceptions exceptions, People people, Clock clock) {
    this.book = book;
    this.exceptions = exceptions;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<ExceptionRequest> found = book.find(subject).filter(r -> viewer.is(r.decider()));
    if (found.isEmpty()) {
      return new Question.NotAsked();
    }
    ExceptionRequest request = found.get();
    return request.stage().open() ? open(request) : settled(request);
  }

  private Question settled(ExceptionRequest request) {
    Instant at = book.steps(request.id()).getLast().at();
    return new Question.Settled(Words.of("policy.exception.stage." + request.stage().code()), at);
  }

  private Question open(ExceptionRequest request) {
    String who = name(request.person());
    List<Words> facts = new ArrayList<>();
    UUID subject = request.subject();
    Optional.ofNullable(subject)
        .map(s -> exceptions.aims(Set.of(s)).get(s))
        .ifPresent(aim -> facts.add(Words.of("policy.question.to", aim.title())));
    request.rules().stream()
        .sorted()
        .map(rule -> Words.of("policy.title." + rule.name()))
        .forEach(facts::add);
    return new Question.Open(
        Words.of("policy.question.asked", who),
        facts,
        request.why(),
        choices(),
        Words.of("policy.exception.words", who),
        "/exceptions/" + request.id());
  }

  private List<Question.Choice> choices() {
    List<Question.Choice> choices = new ArrayList<>();
    MONTHS.keySet().stream()
        .sorted()
        .map(c -> new Question.Choice(c, Words.of("policy.question.grant", last(c))))
        .forEach(choices::add);
    choices.add(new Question.Choice(REFUSE, Words.of("policy.question.refuse")));
    return choices;
  }

  private LocalDate last(String choice) {
    return LocalDate.now(clock).plusMonths(MONTHS.getOrDefault(choice, 0));
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    Outcome<ExceptionRequest> outcome =
        MONTHS.containsKey(choice)
            ? exceptions.grant(viewer, subject, last(choice), why)
            : exceptions.refuse(viewer, subject, why);
    return switch (outcome) {
      case Outcome.Done<ExceptionRequest>(ExceptionRequest after) -> Outcome.done(after.id());
      case Outcome.Refused<ExceptionRequest>(List<Refusal> no) -> Outcome.refused(no);
    };
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
