package org.waymark.app.opportunities.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Whether an opening may be published, agreed to by the link in a mail. Giving it back needs words,
 * and has the page.
 */
@Component
class PublicationQuestions implements Answers {
  static final String PURPOSE = "opportunities.publication";

  /** With the version that was shown: what changed since is shown again before anybody agrees. */
  private static final String AGREE = "agree-";

  private final OpeningRepository openings;
  private final Rights rights;
  private final Publishing publishing;
  private final PostingTerms terms;
  private final LastStep steps;
  private final People people;

  PublicationQuestions(
      OpeningRepository openings,
      Rights rights,
      Publishing publishing,
      PostingTerms terms,
      LastStep steps,
      People people) {
    this.openings = openings;
    this.rights = rights;
    this.publishing = publishing;
    this.terms = terms;
    this.steps = steps;
    this.people = people;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<Opening> found =
        openings.find(new OpeningId(subject)).filter(o -> rights.maySee(viewer, o));
    if (found.isEmpty()) {
      return new Question.NotAsked();
    }
    Opening opening = found.get();
    return switch (opening.state()) {
      case OpeningState.Waiting(var _, PersonId by)
          when rights.standing(viewer, opening).approves() ->
          open(opening, by);
      case OpeningState.Published _ -> settled(opening, "opportunities.approval.agreed", false);
      case OpeningState.Draft _ -> settled(opening, "opportunities.approval.returned", true);
      default -> new Question.NotAsked();
    };
  }

  private Question settled(Opening opening, String key, boolean withWords) {
    return steps
        .of(opening.id())
        .filter(step -> step.withWords() == withWords)
        .<Question>map(step -> new Question.Settled(Words.of(key), step.at()))
        .orElseGet(Question.NotAsked::new);
  }

  private Question open(Opening opening, @Nullable PersonId by) {
    return new Question.Open(
        Words.of("opportunities.life.told.hand_in.approver", opening.posting().title()),
        facts(opening, by),
        opening.posting().description(),
        List.of(
            new Question.Choice(
                AGREE + opening.version(), Words.of("opportunities.approval.approve"))),
        null,
        "/openings/" + opening.id());
  }

  private List<Words> facts(Opening opening, @Nullable PersonId by) {
    List<Words> facts = new ArrayList<>();
    if (by != null) {
      facts.add(Words.of("opportunities.approval.asked_by", name(by)));
    }
    terms.approvalOf(opening).forEach(why -> facts.add(new Words(why.key(), why.values())));
    Stream.ofNullable(terms.nobodyFor(opening.posting())).forEach(facts::add);
    facts.add(Words.of("opportunities.approval.question.no"));
    return facts;
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    return switch (publishing.approve(viewer, new OpeningId(subject))) {
      case Outcome.Done<Opening>(Opening published) -> Outcome.done(published.id().value());
      case Outcome.Refused<Opening>(List<Refusal> no) -> Outcome.refused(no);
    };
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
