package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.pairs.PairFlow.Part;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Whoever is asked for support says yes or no by the link in the mail. */
@Component
class PairQuestions implements Answers {
  static final String PURPOSE = "mentoring.asked";
  private static final String YES = "accept";
  private static final String NO = "decline";
  private final PairStore store;
  private final Answering answering;
  private final NeedWords needs;
  private final People people;
  private final Clock clock;

  PairQuestions(PairStore store, Answering answering, NeedWords needs, People people, Clock clock) {
    this.store = store;
    this.answering = answering;
    this.needs = needs;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  /** Whoever said no, or was asked too long ago, is asked nothing any more. */
  @Override
  public Question question(Viewer viewer, UUID subject) {
    Optional<Mentorship> found =
        store.find(new MentorshipId(subject)).filter(it -> it.parts(viewer).contains(Part.MENTOR));
    return found
        .map(
            it ->
                switch (it.state()) {
                  case State.Asked(State.Seat _, LocalDate dueOn) -> open(it, dueOn);
                  case State.Active(State.Seat _, LocalDate began, LocalDate _) -> settled(began);
                  case State.Ended(State.Seat _, LocalDate began, LocalDate _) -> settled(began);
                  case State.Waiting _, State.Withdrawn _ -> new Question.NotAsked();
                })
        .orElseGet(Question.NotAsked::new);
  }

  private Question open(Mentorship it, LocalDate dueOn) {
    String who = people.card(it.person()).map(PersonCard::name).orElse("");
    String about = needs.of(it.need());
    Words by = Words.of("mentoring.question.by", dueOn);
    return new Question.Open(
        Words.of("mentoring.told.BRING.MENTOR." + it.kind(), who),
        about.isEmpty() ? List.of(by) : List.of(Words.of("mentoring.question.about", about), by),
        it.need().words().isEmpty() ? null : it.need().words(),
        List.of(
            new Question.Choice(YES, Words.of("mentoring.answer.yes")),
            new Question.Choice(NO, Words.of("mentoring.answer.no"))),
        null,
        "/mentorships/" + it.id());
  }

  private Question settled(LocalDate began) {
    Instant at = began.atStartOfDay(clock.getZone()).toInstant();
    return new Question.Settled(Words.of("mentoring.question.accepted"), at);
  }

  @Override
  public Outcome<UUID> answer(Viewer viewer, UUID subject, String choice, String why) {
    MentorshipId id = new MentorshipId(subject);
    Outcome<MentorshipId> outcome =
        choice.equals(YES)
            ? answering.accept(viewer, id)
            : answering.decline(viewer, id, PairPages.text(why));
    return switch (outcome) {
      case Outcome.Done<MentorshipId> _ -> Outcome.done(subject);
      case Outcome.Refused<MentorshipId>(List<Refusal> no) -> Outcome.refused(no);
    };
  }
}
