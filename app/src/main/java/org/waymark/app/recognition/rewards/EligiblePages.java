package org.waymark.app.recognition.rewards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.people.UnitId;

/** Who of an HR partner's managers could be rewarded, the most points first. */
@Component
class EligiblePages {
  private static final int SHOWN = 30;
  private final Standings standings;
  private final People people;
  private final RewardReach reach;

  EligiblePages(Standings standings, People people, RewardReach reach) {
    this.standings = standings;
    this.people = people;
    this.reach = reach;
  }

  EligibleView of(Viewer viewer) {
    @Nullable Set<UnitId> own = reach.units(viewer, Hat.HR_PARTNER);
    Scope scope = own == null ? Scope.company() : Scope.within(own);
    List<PersonId> managers = people.managers(scope).stream().filter(p -> !viewer.is(p)).toList();
    return new EligibleView(best(standings.of(managers)));
  }

  private List<EligibleView.Manager> best(Map<PersonId, Standing> all) {
    List<Map.Entry<PersonId, Standing>> first =
        all.entrySet().stream()
            .filter(e -> Arrays.stream(RewardKind.values()).anyMatch(e.getValue()::eligible))
            .sorted(
                Comparator.comparingInt((Map.Entry<PersonId, Standing> e) -> -e.getValue().points())
                    .thenComparing(e -> e.getKey().value()))
            .limit(SHOWN)
            .toList();
    Map<PersonId, PersonCard> cards = people.cards(first.stream().map(Map.Entry::getKey).toList());
    return first.stream()
        .filter(e -> cards.containsKey(e.getKey()))
        .map(
            e ->
                new EligibleView.Manager(
                    Objects.requireNonNull(cards.get(e.getKey())).name(),
                    "/people/" + e.getKey() + "/rewards",
                    e.getValue().points(),
                    Arrays.stream(RewardKind.values())
                        .filter(e.getValue()::eligible)
                        .map(RewardKind::code)
                        .toList()))
        .toList();
  }
}
