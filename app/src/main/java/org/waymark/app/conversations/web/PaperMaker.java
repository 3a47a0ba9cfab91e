package org.waymark.app.conversations.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.work.TalkRights.Seen;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** What is written about one conversation, as far as the viewer may read it. */
@Component
class PaperMaker {
  private final Notes notes;
  private final People people;

  PaperMaker(Notes notes, People people) {
    this.notes = notes;
    this.people = people;
  }

  PaperView of(Viewer viewer, Seen seen, ZoneId zone, Typed typed) {
    Talk talk = seen.talk();
    boolean open = seen.party() && talk.stage().ahead();
    Map<PersonId, PersonCard> cards = people.cards(talk.both());
    return new PaperView(
        seen.shared() ? topics(viewer, talk, cards) : List.of(),
        seen.shared() ? shared(talk, cards, zone, typed) : null,
        own(viewer, talk, typed),
        open);
  }

  private List<PaperView.Topic> topics(Viewer viewer, Talk talk, Map<PersonId, PersonCard> cards) {
    return notes.topics(talk.id()).stream()
        .map(t -> new PaperView.Topic(t.id(), first(cards, t.by()), viewer.is(t.by()), t.text()))
        .toList();
  }

  /** Whoever is not one of the two has none. */
  private @Nullable String own(Viewer viewer, Talk talk, Typed typed) {
    if (!talk.both().contains(viewer.self())) {
      return null;
    }
    String refused = typed.own();
    return refused != null ? refused : notes.privateOf(talk.id(), viewer.self()).orElse("");
  }

  private PaperView.Shared shared(
      Talk talk, Map<PersonId, PersonCard> cards, ZoneId zone, Typed typed) {
    List<SharedNote> versions = notes.versions(talk.id());
    SharedNote last = versions.isEmpty() ? SharedNote.NONE : versions.getFirst();
    Typed.@Nullable Shared mine = typed.shared();
    @Nullable SharedNote theirs = mine == null ? null : mine.theirs();
    return new PaperView.Shared(
        last.version(),
        mine == null ? last.text() : mine.mine(),
        last.by() == null ? null : first(cards, last.by()),
        last.at() == null ? null : Moment.of(last.at(), zone),
        theirs == null ? null : theirs.text(),
        mine != null,
        versions.stream().skip(1).map(v -> earlier(v, cards, zone)).toList());
  }

  private static PaperView.Earlier earlier(
      SharedNote v, Map<PersonId, PersonCard> cards, ZoneId zone) {
    return new PaperView.Earlier(
        v.version(),
        first(cards, Objects.requireNonNull(v.by())),
        Moment.of(Objects.requireNonNull(v.at()), zone),
        v.text());
  }

  private static String first(Map<PersonId, PersonCard> cards, PersonId person) {
    @Nullable PersonCard card = cards.get(person);
    return card == null ? "" : card.name().split(" ", 2)[0];
  }
}
