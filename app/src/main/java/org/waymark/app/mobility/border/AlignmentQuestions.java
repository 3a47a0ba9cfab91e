package org.waymark.app.mobility.border;

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
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Whether leaders stand behind a move abroad, agreed to by the link in a mail. A no needs a reason,
 * and has the page. What others wrote is read there alone: a mail may be read over a shoulder.
 */
@Component
class AlignmentQuestions implements Answers {
  static final String PURPOSE = "mobility.alignment";
  private static final String YES = "yes";
  private final Borders borders;
  private final BorderRights rights;
  private final InternationalCases cases;
  private final Estimates estimates;
  private final People people;

  AlignmentQuestions(
      Borders borders,
      BorderRights rights,
      InternationalCases cases,
      Estimates estimates,
      People people) {
    this.borders = borders;
    this.rights = rights;
    this.cases = cases;
    this.estimates = estimates;
    this.people = people;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  /**
   * Whoever does not decide any more, or never did, is not asked: the case is not theirs to see.
   */
  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<BorderCase> found =
        borders
            .find(new BorderId(subject))
            .filter(it -> it.stage() == BorderStage.ALIGNMENT)
            .filter(it -> rights.parts(viewer, it).contains(BorderPart.LEADER));
    return found.map(this::open).orElseGet(Question.NotAsked::new);
  }

  private Question open(BorderCase it) {
    String who = people.card(it.person()).map(PersonCard::name).orElse("");
    List<Words> facts = new ArrayList<>();
    facts.add(Words.of("mobility.stay." + it.goal().stay()));
    Estimates.Line estimate = estimates.of(it.goal().country()).of(it.goal().stay());
    if (estimate != null) {
      facts.add(
          Words.of(
              "mobility.border.weeks", estimate.route().weeksFrom(), estimate.route().weeksTo()));
      facts.add(Words.of("mobility.cost." + estimate.route().cost()));
    }
    facts.add(Words.of("mobility.border.question.page"));
    return new Question.Open(
        Words.of("mobility.border.alignment", who),
        facts,
        null,
        List.of(new Question.Choice(YES, Words.of("mobility.answer.yes"))),
        null,
        "/moves-abroad/" + it.id());
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    return switch (cases.align(viewer, new BorderId(subject), choice.equals(YES), why)) {
      case Outcome.Done<BorderCase>(BorderCase aligned) -> Outcome.done(aligned.id().value());
      case Outcome.Refused<BorderCase>(List<Refusal> no) -> Outcome.refused(no);
    };
  }
}
