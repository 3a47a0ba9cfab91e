package org.waymark.app.conversations.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells the two of each change; what their calendars have to know goes along. */
@Component
class TalkNotices {
  static final String KIND = "conversations";
  private final Notices notices;
  private final AnswerLinks links;
  private final Invitations invitations;
  private final People people;

  TalkNotices(Notices notices, AnswerLinks links, Invitations invitations, People people) {
    this.notices = notices;
    this.links = links;
    this.invitations = invitations;
    this.people = people;
  }

  /**
   * Of a change.
   *
   * @param by who made it, or nobody where the company did
   */
  void tell(Talk talk, @Nullable PersonId by) {
    switch (talk.state()) {
      case TalkState.Proposed(PersonId asked, List<Instant> times) ->
          tell(talk, asked, "proposed", asking(talk, asked, times));
      case TalkState.Planned _ -> both(talk, "planned");
      case TalkState.Cancelled _ -> both(talk, by == null ? "parted" : "cancelled");
      case TalkState.Held _ ->
          talk.both().stream()
              .filter(p -> !p.equals(by))
              .forEach(p -> tell(talk, p, "held", Extras.none()));
    }
  }

  private void both(Talk talk, String what) {
    talk.both().forEach(p -> tell(talk, p, what, invitations.attached(talk, p)));
  }

  private Extras asking(Talk talk, PersonId asked, List<Instant> times) {
    return Extras.answer(
        links.issue(
            asked,
            TalkQuestions.PURPOSE,
            talk.id().value(),
            times.getLast().plus(Duration.ofMinutes(1))));
  }

  private void tell(Talk talk, PersonId reader, String what, Extras extras) {
    notices.tell(
        reader,
        KIND,
        "talk " + talk.id() + " " + talk.sequence(),
        Words.of("conversations.told." + what, name(talk.otherThan(reader))),
        "/conversations/" + talk.id(),
        extras);
  }

  /** The day before. */
  void remind(Talk talk) {
    for (PersonId reader : talk.both()) {
      notices.tell(
          reader,
          KIND,
          "talk " + talk.id() + " soon " + talk.sequence(),
          Words.of("conversations.told.soon", name(talk.otherThan(reader))),
          "/conversations/" + talk.id());
    }
  }

  /** A manager, that the rhythm asks for one. */
  void due(PersonId manager, PersonId person, String once) {
    notices.tell(
        manager,
        KIND,
        "talk due " + person + " " + once,
        Words.of("conversations.told.due", name(person)),
        "/conversations/new?with=" + person);
  }

  /** A person, that they say what a new manager gets. */
  void askToHandOver(PersonId person, PersonId next) {
    notices.tell(
        person,
        KIND,
        "talk handover " + next,
        Words.of("conversations.told.handover", name(next)),
        "/conversations");
  }

  void handedOver(PersonId person, PersonId next) {
    notices.tell(
        next,
        KIND,
        "talk handed over " + person,
        Words.of("conversations.told.handed", name(person)),
        "/conversations/with/" + person);
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
