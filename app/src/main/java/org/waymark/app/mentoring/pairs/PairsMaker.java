package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts together what the viewer has with others. */
@Component
class PairsMaker {
  private final PairLists lists;
  private final OfferStore offers;
  private final People people;
  private final NeedWords words;

  PairsMaker(PairLists lists, OfferStore offers, People people, NeedWords words) {
    this.lists = lists;
    this.offers = offers;
    this.people = people;
    this.words = words;
  }

  PairsView of(Viewer viewer) {
    PersonId me = viewer.self();
    List<Mentorship> all = lists.of(me);
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().flatMap(it -> it.other(me).stream()).collect(Collectors.toSet()));
    Map<Need, String> about =
        words.of(all.stream().map(Mentorship::need).collect(Collectors.toSet()));
    Function<Mentorship, PairsView.Row> row = it -> row(it, me, cards, about);
    return new PairsView(
        some(all, it -> it.stage() == Stage.ASKED && !me.equals(it.person()), row),
        some(all, Mentorship::active, row),
        some(
            all,
            it ->
                it.stage() == Stage.WAITING
                    || (it.stage() == Stage.ASKED && me.equals(it.person())),
            row),
        some(all, it -> it.stage().over(), row),
        own(me));
  }

  private static List<PairsView.Row> some(
      List<Mentorship> all, Predicate<Mentorship> which, Function<Mentorship, PairsView.Row> row) {
    return all.stream().filter(which).map(row).toList();
  }

  private static PairsView.Row row(
      Mentorship it, PersonId me, Map<PersonId, PersonCard> cards, Map<Need, String> about) {
    return new PairsView.Row(
        it.id(),
        it.kind(),
        it.stage(),
        !me.equals(it.person()),
        it.other(me).map(cards::get).orElse(null),
        about.getOrDefault(it.need(), ""),
        it.need().question(),
        until(it.state()));
  }

  private static @Nullable LocalDate until(State state) {
    return switch (state) {
      case State.Asked(State.Seat _, LocalDate due) -> due;
      case State.Active(State.Seat _, LocalDate _, LocalDate end) -> end;
      case State.Waiting _, State.Ended _, State.Withdrawn _ -> null;
    };
  }

  private List<PairsView.OwnOffer> own(PersonId me) {
    Map<SupportKind, Offer> own =
        offers.of(me).stream().collect(Collectors.toMap(Offer::kind, Function.identity()));
    return Arrays.stream(SupportKind.values()).map(kind -> own(kind, own.get(kind))).toList();
  }

  private static PairsView.OwnOffer own(SupportKind kind, @Nullable Offer offer) {
    return offer == null
        ? new PairsView.OwnOffer(kind, false, false, 0, 0)
        : new PairsView.OwnOffer(
            kind, true, offer.terms().open(), offer.used(), offer.terms().capacity());
  }
}
