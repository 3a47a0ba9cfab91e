package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.pairs.PairFlow.Part;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells the two of a pair, each of what the other did; a subject never says what it is about. */
@Component
class PairNotices {
  static final String KIND = "mentoring";
  private final Notices notices;
  private final AnswerLinks links;
  private final People people;
  private final Clock clock;

  PairNotices(Notices notices, AnswerLinks links, People people, Clock clock) {
    this.notices = notices;
    this.links = links;
    this.people = people;
    this.clock = clock;
  }

  /** Of a step that was taken, whoever the table names and is still here. */
  void tell(Mentorship before, Mentorship after, Change change) {
    PairFlow.TABLE.rows().stream()
        .filter(row -> row.from() == before.stage() && row.act() == change.act())
        .flatMap(row -> row.told().stream())
        .distinct()
        .forEach(part -> tell(part, before, after, change));
  }

  private void tell(Part part, Mentorship before, Mentorship after, Change change) {
    Optional<PersonId> mentor = after.mentor().or(before::mentor);
    Optional<PersonId> whom = part == Part.PERSON ? Optional.of(after.person()) : mentor;
    PersonId other = part == Part.PERSON ? mentor.orElse(after.person()) : after.person();
    whom.filter(p -> !p.equals(change.by()))
        .filter(this::reaches)
        .ifPresent(
            p ->
                notices.tell(
                    p,
                    KIND,
                    "mentorship " + after.id() + " " + change.act() + " " + part + change.at(),
                    Words.of(
                        "mentoring.told." + change.act() + "." + part + "." + after.kind(),
                        name(other)),
                    gone(part, after) ? "/mentorships" : address(after),
                    asking(after, p)));
  }

  /** Whoever is asked may answer from the mail, until the day by which they are asked. */
  private Extras asking(Mentorship it, PersonId reader) {
    return it.state() instanceof State.Asked(State.Seat seat, LocalDate dueOn)
            && seat.mentor().equals(reader)
        ? Extras.answer(
            links.issue(
                reader,
                PairQuestions.PURPOSE,
                it.id().value(),
                dueOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
        : Extras.none();
  }

  /** Whoever was asked and is not any more finds it no longer. */
  private static boolean gone(Part part, Mentorship after) {
    return part == Part.MENTOR && after.mentor().isEmpty();
  }

  /** The person, that nobody has a place. */
  void waits(Mentorship it) {
    notices.tell(
        it.person(),
        KIND,
        "mentorship " + it.id() + " waits",
        Words.of("mentoring.told.waits"),
        address(it));
  }

  void asksFor(Moment moment, Mentorship it) {
    for (PersonId one : it.both()) {
      notices.tell(
          one,
          KIND,
          "mentorship " + it.id() + " " + moment,
          Words.of("mentoring.told." + moment, name(it.other(one).orElse(one))),
          address(it));
    }
  }

  /** The other of the two, of something that one of them did. */
  void tellOther(Mentorship it, PersonId by, String what, String once) {
    it.other(by).ifPresent(p -> tell(it, p, what, once, Extras.none()));
  }

  /** One of the two who is still here, of something about the other. */
  void tell(Mentorship it, PersonId reader, String what, String once, Extras extras) {
    if (reaches(reader)) {
      notices.tell(
          reader,
          KIND,
          once,
          Words.of("mentoring.told." + what, name(it.other(reader).orElse(reader))),
          address(it),
          extras);
    }
  }

  /** Whoever left is told nothing. */
  boolean reaches(PersonId person) {
    return people.employed(person);
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }

  private static String address(Mentorship it) {
    return "/mentorships/" + it.id();
  }
}
