package org.waymark.app.opportunities.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.shell.Words;

/** Questions about decisions: asked by the person, answered by an HR partner who took no part. */
@Service
public class Questions {
  private static final String KIND = "opportunities";
  private final ApplicationRights rights;
  private final Rights openings;
  private final DecisionStore decisions;
  private final QuestionStore store;
  private final Duties duties;
  private final Relations relations;
  private final Notices notices;
  private final Clock clock;

  Questions(
      ApplicationRights rights,
      Rights openings,
      DecisionStore decisions,
      QuestionStore store,
      Duties duties,
      Relations relations,
      Notices notices,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.decisions = decisions;
    this.store = store;
    this.duties = duties;
    this.relations = relations;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Question> ask(Viewer viewer, ApplicationId id, String words) {
    ApplicationRights.Seen seen = rights.seen(viewer, id);
    Decision decision = decisions.of(id).filter(_ -> seen.own()).orElseThrow(NotYours::new);
    if (words.isBlank() || words.length() > Question.MOST_WORDS) {
      return Outcome.refused("opportunities.question.words", Question.MOST_WORDS);
    }
    Instant due = duties.oweDispute(id);
    Question question = new Question(id, words.strip(), clock.instant(), due, Optional.empty());
    if (!store.add(question)) {
      return Outcome.refused("opportunities.question.asked_already");
    }
    tell(answerers(seen, decision), "asked", id, viewer.name(), seen.opening());
    return Outcome.done(question);
  }

  /** HR partners who took no part in it. */
  public List<PersonId> answerers(ApplicationRights.Seen seen, Decision decision) {
    return relations.holders(Relation.HR_PARTNER, seen.opening().owner()).stream()
        .filter(p -> !p.equals(decision.by()) && !p.equals(seen.application().person()))
        .toList();
  }

  @Transactional
  public Outcome<Question> answer(Viewer viewer, ApplicationId id, boolean stands, String words) {
    ApplicationRights.Seen seen = rights.seen(viewer, id);
    Question question = store.of(id).orElseThrow(NotYours::new);
    if (!mayAnswer(viewer, seen)) {
      throw new NotYours();
    }
    Question.Answer answer =
        new Question.Answer(viewer.self(), stands, words.strip(), clock.instant());
    Outcome<Question> outcome = question.answered(answer);
    if (outcome instanceof Outcome.Done<Question>) {
      if (!store.answer(id, answer)) {
        return Outcome.refused("opportunities.question.answered_already");
      }
      duties.done(Duties.Duty.DISPUTE, id);
      Application about = seen.application();
      tell(List.of(about.person()), "answered", id, viewer.name(), seen.opening());
    }
    return outcome;
  }

  /** As HR partner of the opening's unit, neither its filler nor who decided nor who leads them. */
  public boolean mayAnswer(Viewer viewer, ApplicationRights.Seen seen) {
    boolean decided =
        decisions.of(seen.application().id()).filter(d -> viewer.is(d.by())).isPresent();
    return seen.sight() == ApplicationRights.Sight.HIRING
        && openings.standing(viewer, seen.opening()).hrPartner()
        && !viewer.person().filter(seen.opening()::isFilledBy).isPresent()
        && !decided
        && conflicts(viewer, seen).isEmpty();
  }

  private List<Refusal> conflicts(Viewer viewer, ApplicationRights.Seen seen) {
    return rights.conflicts(viewer, seen.application());
  }

  public Optional<Question> of(ApplicationId id) {
    return store.of(id);
  }

  private void tell(
      List<PersonId> people, String what, ApplicationId id, String name, Opening opening) {
    notices.tellAll(
        people,
        KIND,
        "question " + what + " " + id,
        Words.of("opportunities.notice.question." + what, name, opening.posting().title()),
        "/applications/" + id);
  }
}
