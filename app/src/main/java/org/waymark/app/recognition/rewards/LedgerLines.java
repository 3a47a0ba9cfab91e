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
                    e -> Stream.of(e.manager(), e.nominatedBy(), e.confirmedBy(), e.approvedBy()))
                .collect(Collectors.toSet()));
    var units = organisation.units();
    return some.stream()
        .map(
            e ->
                new RewardsView.Entry(
                    e.id().toString(),
                    name(e.manager(), cards),
                    units.unit(e.unit()).map(Unit::name).orElse(""),
                    e.kind().code(),
                    e.kind().symbol(),
                    e.words(),
                    e.amount(),
                    name(e.nominatedBy(), cards),
                    name(e.confirmedBy(), cards),
                    name(e.approvedBy(), cards),
                    e.on(),
                    e.shown()))
        .toList();
  }

  private static String name(PersonId who, Map<PersonId, PersonCard> cards) {
    PersonCard card = cards.get(who);
    return card == null ? "" : card.name();
  }
}
