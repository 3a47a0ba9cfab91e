package org.waymark.app.recognition.rewards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;

/** Names everybody in lines of the ledger, in two queries. */
@Component
class LedgerLines {
  private final People people;
  private final Organisation organisation;

  LedgerLines(People people, Organisation organisation) {
    this.people = people;
    this.organisation = organisation;
  }

  List<RewardsView.Entry> of(Collection<Ledger.Entry> some) {
    Map<PersonId, PersonCard> cards =
        people.cards(
            some.stream()
                .flatMap(
                    e ->
                        Stream.of(
                            e.manager(),
                            e.nominatedBy(),
                            e.confirmedBy(),
                            e.approvedBy(),
                            e.back() == null ? e.manager() : e.back().by()))
                .collect(Collectors.toSet()));
    var units = organisation.units();
    return some.stream()
        .flatMap(
            e -> {
              String unit = units.unit(e.unit()).map(Unit::name).orElse("");
              return e.back() == null
                  ? Stream.of(line(e, unit, cards))
                  : Stream.of(back(e, e.back(), unit, cards), line(e, unit, cards));
            })
        .toList();
  }

  private static RewardsView.Entry line(
      Ledger.Entry e, String unit, Map<PersonId, PersonCard> cards) {
    return new RewardsView.Entry(
        e.id().toString(),
        name(e.manager(), cards),
        unit,
        e.kind().code(),
        e.kind().symbol() && e.back() == null,
        e.words(),
        e.amount(),
        name(e.nominatedBy(), cards),
        name(e.confirmedBy(), cards),
        name(e.approvedBy(), cards),
        e.on(),
        e.shown(),
        false);
  }

  private static RewardsView.Entry back(
      Ledger.Entry e, Ledger.Back back, String unit, Map<PersonId, PersonCard> cards) {
    Long amount = e.amount();
    return new RewardsView.Entry(
        e.id().toString(),
        name(e.manager(), cards),
        unit,
        e.kind().code(),
        false,
        back.why(),
        amount == null ? null : -amount,
        "",
        "",
        name(back.by(), cards),
        back.on(),
        false,
        true);
  }

  private static String name(PersonId who, Map<PersonId, PersonCard> cards) {
    PersonCard card = cards.get(who);
    return card == null ? "" : card.name();
  }
}
