package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts the page of the rules together. */
@Component
class RulePages {
  private final RuleBook book;
  private final Standings standings;
  private final People people;
  private final Clock clock;

  RulePages(RuleBook book, Standings standings, People people, Clock clock) {
    this.book = book;
    this.standings = standings;
    this.people = people;
    this.clock = clock;
  }

  RulesView view(Viewer viewer, List<Refusal> no) {
    List<RuleBook.Version> all = book.versions();
    Map<PersonId, PersonCard> cards =
        people.cards(
            all.stream()
                .flatMap(v -> Stream.of(v.by(), v.answeredBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    boolean writes = viewer.wears(Hat.HR_PARTNER);
    return new RulesView(
        shown(book.inForce()),
        all.stream().filter(v -> v.state().equals("agreed")).map(v -> past(v, cards)).toList(),
        writes
            ? all.stream()
                .filter(v -> v.state().equals("proposed"))
                .findFirst()
                .map(v -> open(viewer, v, cards))
                .orElse(null)
            : null,
        writes,
        no);
  }

  private RulesView.Open open(Viewer viewer, RuleBook.Version v, Map<PersonId, PersonCard> cards) {
    return new RulesView.Open(
        shown(book.rules(v.number())),
        name(v.by(), cards),
        v.why(),
        viewer.person().filter(me -> me.equals(v.by())).isPresent());
  }

  private RulesView.Past past(RuleBook.Version v, Map<PersonId, PersonCard> cards) {
    LocalDate on = v.at() == null ? null : LocalDate.ofInstant(v.at(), clock.getZone());
    return new RulesView.Past(
        v.number(), name(v.by(), cards), name(v.answeredBy(), cards), on, v.why());
  }

  RulesView.Shown shown(Rules rules) {
    Set<String> known = standings.known();
    return new RulesView.Shown(
        rules.version(),
        rules.months(),
        rules.lines().entrySet().stream()
            .map(
                e ->
                    new RulesView.Line(
                        e.getKey(),
                        e.getValue().least(),
                        e.getValue().points(),
                        known.contains(e.getKey())))
            .sorted(
                Comparator.comparing((RulesView.Line l) -> !l.known())
                    .thenComparing(RulesView.Line::measure))
            .toList(),
        Arrays.stream(RewardKind.values())
            .map(k -> new RulesView.Kind(k.code(), rules.needs(k)))
            .sorted(Comparator.comparingInt(RulesView.Kind::points))
            .toList());
  }

  private static String name(@Nullable PersonId who, Map<PersonId, PersonCard> cards) {
    PersonCard card = who == null ? null : cards.get(who);
    return card == null ? "" : card.name();
  }
}
