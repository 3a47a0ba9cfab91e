package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Symbols whose managers let others read of them: what and when, never why or money. */
@Component
public class PublicAwards {
  private final Ledger ledger;
  private final People people;

  PublicAwards(Ledger ledger, People people) {
    this.ledger = ledger;
    this.people = people;
  }

  public record Award(String manager, String href, String kind, LocalDate on) {}

  /** The latest first, of those who still work here. */
  public List<Award> latest(int most) {
    List<Ledger.Entry> some = ledger.shown(most);
    Map<PersonId, PersonCard> cards =
        people.cards(some.stream().map(Ledger.Entry::manager).distinct().toList());
    return some.stream()
        .flatMap(
            e ->
                java.util.stream.Stream.ofNullable(cards.get(e.manager()))
                    .filter(PersonCard::employed)
                    .map(
                        c ->
                            new Award(c.name(), "/people/" + e.manager(), e.kind().code(), e.on())))
        .toList();
  }
}
