package org.waymark.app.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;

/** HR partner or leader of a person's unit, by the hat given for it. Nobody is their own. */
@Component
class GrantedRelations implements RelationSource {
  private static final Map<Hat, Relation> BY_HAT =
      new EnumMap<>(Map.of(Hat.HR_PARTNER, Relation.HR_PARTNER, Hat.LEADER, Relation.LEADER));
  private final People people;
  private final Organisation organisation;
  private final AccountStore accounts;

  GrantedRelations(People people, Organisation organisation, AccountStore accounts) {
    this.people = people;
    this.organisation = organisation;
    this.accounts = accounts;
  }

  @Override
  public Set<Relation> known() {
    return Set.copyOf(BY_HAT.values());
  }

  /** Those whose hat was given for the closest unit: the person's own, or the next one above. */
  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    Employment employment = people.current(List.of(subject)).get(subject);
    if (employment == null) {
      return List.of();
    }
    List<AccountStore.Wearer> wearers =
        BY_HAT.entrySet().stream()
            .filter(e -> e.getValue() == relation)
            .flatMap(e -> accounts.wearers(e.getKey()).stream())
            .filter(w -> !w.person().equals(subject))
            .toList();
    List<@Nullable UnitId> closestFirst = new ArrayList<>();
    organisation.units().path(employment.unit()).forEach(u -> closestFirst.addFirst(u.id()));
    closestFirst.add(null); // given for the whole company
    return closestFirst.stream()
        .map(
            unit ->
                wearers.stream()
                    .filter(w -> Objects.equals(w.unit(), unit))
                    .map(AccountStore.Wearer::person)
                    .toList())
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    List<Hat> worn = BY_HAT.keySet().stream().filter(viewer::wears).toList();
    Map<PersonId, Set<Relation>> found = new HashMap<>();
    if (worn.isEmpty()) {
      return found;
    }
    Map<PersonId, UnitId> units = people.units(subjects);
    for (Hat hat : worn) {
      Set<UnitId> covered = covered(viewer.unitsAs(hat));
      units.forEach(
          (person, unit) -> {
            if (!viewer.is(person) && (covered.isEmpty() || covered.contains(unit))) {
              found
                  .computeIfAbsent(person, _ -> EnumSet.noneOf(Relation.class))
                  .add(BY_HAT.get(hat));
            }
          });
    }
    return found;
  }

  /** The units and all below them; empty stands for the whole company. */
  private Set<UnitId> covered(List<UUID> units) {
    if (units.isEmpty()) {
      return Set.of();
    }
    Set<UnitId> all = organisation.units().below(units);
    // a unit that is gone covers nobody, not everybody
    return all.isEmpty() ? Set.of(new UnitId(units.getFirst())) : all;
  }
}
