package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.offers.OfferCard;
import org.waymark.app.mentoring.offers.OfferCards;
import org.waymark.app.mentoring.offers.Suggestion;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts the page of one request or pair together. */
@Component
class PairMaker {
  private final PairRights rights;
  private final WishStore wishes;
  private final Fitting fitting;
  private final OfferCards cards;
  private final People people;
  private final NeedWords words;
  private final PairParts parts;

  PairMaker(
      PairRights rights,
      WishStore wishes,
      Fitting fitting,
      OfferCards cards,
      People people,
      NeedWords words,
      PairParts parts) {
    this.rights = rights;
    this.wishes = wishes;
    this.fitting = fitting;
    this.cards = cards;
    this.people = people;
    this.words = words;
    this.parts = parts;
  }

  PairView of(Viewer viewer, MentorshipId id, List<Refusal> no, Map<String, String> typed) {
    Mentorship it = rights.seen(viewer, id);
    boolean own = viewer.is(it.person());
    List<WishStore.Wish> list = own ? wishes.of(id) : List.of();
    return new PairView(
        it,
        words.of(it.need()),
        it.other(viewer.self()).flatMap(people::card).orElse(null),
        !own,
        PairFlow.TABLE.acts(it.stage(), it.parts(viewer)),
        listed(it, list),
        own && it.stage() == Stage.WAITING ? more(viewer, it, list) : List.of(),
        parts.goals(viewer, it),
        parts.sessions(viewer, it),
        parts.messages(viewer, it),
        parts.due(viewer, it),
        parts.answers(viewer, it),
        parts.zone(viewer),
        no,
        typed);
  }

  private List<PairView.Listed> listed(Mentorship it, List<WishStore.Wish> list) {
    Map<PersonId, PersonCard> who =
        people.cards(list.stream().map(WishStore.Wish::person).collect(Collectors.toSet()));
    Optional<PersonId> now = it.mentor();
    return list.stream()
        .filter(w -> who.containsKey(w.person()))
        .map(
            w -> {
              PersonCard card = Objects.requireNonNull(who.get(w.person()));
              return new PairView.Listed(
                  card.name(),
                  card.roleTitle(),
                  w.answer(),
                  now.filter(w.person()::equals).isPresent());
            })
        .toList();
  }

  /** Who fits and is not on the list. */
  private List<OfferCard> more(Viewer viewer, Mentorship it, List<WishStore.Wish> list) {
    Set<OfferId> known = list.stream().map(WishStore.Wish::offer).collect(Collectors.toSet());
    List<Suggestion> fit =
        fitting.suggested(viewer, it.kind(), it.need()).stream()
            .filter(s -> !known.contains(s.offer().id()))
            .limit(WishStore.MOST)
            .toList();
    return cards.of(fit, viewer.language());
  }
}
