package org.waymark.app.opportunities.endorsements;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/**
 * Openings that a manager's people have the levels for, and for which this manager has not spoken.
 * Neither wishes nor pauses nor applications are asked: the list says nothing about them.
 */
@Component
class Suited {
  private static final double WELL = 0.8;
  private static final int LEVELS_UP = 2;
  private static final Comparator<Suit> BEST =
      Comparator.comparingDouble(Suit::share)
          .reversed()
          .thenComparing(s -> s.opening().card().title())
          .thenComparing(s -> s.opening().id().toString());
  private final Openings openings;
  private final Profiles profiles;
  private final People people;
  private final Organisation organisation;
  private final Relations relations;
  private final EndorsementStore store;

  Suited(
      Openings openings,
      Profiles profiles,
      People people,
      Organisation organisation,
      Relations relations,
      EndorsementStore store) {
    this.openings = openings;
    this.profiles = profiles;
    this.people = people;
    this.organisation = organisation;
    this.relations = relations;
    this.store = store;
  }

  /**
   * An opening for somebody.
   *
   * @param carries the heaviest requirement that is there
   */
  record Suit(PersonId person, OpenOpening opening, Requirement carries, double share) {}

  private record Spoken(PersonId person, Target target) {}

  /** By person, the best first; those who do not report to the viewer are left out. */
  Map<PersonId, List<Suit>> of(Viewer manager, Collection<PersonId> some) {
    Set<PersonId> reports = reports(manager, some);
    if (reports.isEmpty()) {
      return Map.of();
    }
    Set<Spoken> spoken =
        store.by(manager.self()).stream()
            .filter(Endorsement::standing)
            .map(e -> new Spoken(e.person(), e.target()))
            .collect(Collectors.toSet());
    List<OpenOpening> open = othersOpen(manager);
    Map<RoleId, RoleCard> roles =
        organisation.roles().stream().collect(Collectors.toMap(RoleCard::id, r -> r));
    Map<PersonId, List<Estimate>> levels = profiles.estimates(reports);
    Map<PersonId, List<Suit>> suits = new HashMap<>();
    people
        .current(reports)
        .forEach(
            (person, now) -> {
              List<Suit> theirs =
                  open.stream()
                      .filter(o -> within(now, o.card().role(), roles))
                      .filter(o -> !spokenFor(spoken, person, o))
                      .flatMap(
                          o -> suit(person, o, levels.getOrDefault(person, List.of())).stream())
                      .sorted(BEST)
                      .toList();
              if (!theirs.isEmpty()) {
                suits.put(person, theirs);
              }
            });
    return suits;
  }

  private Set<PersonId> reports(Viewer manager, Collection<PersonId> some) {
    Set<PersonId> reports = new HashSet<>();
    relations
        .of(manager, some)
        .forEach(
            (person, all) -> {
              if (all.contains(Relation.MANAGER) && !manager.is(person)) {
                reports.add(person);
              }
            });
    return reports;
  }

  /** Those that everybody may see; for one's own, somebody else speaks. */
  private List<OpenOpening> othersOpen(Viewer manager) {
    var own =
        openings.filledBy(manager.self()).stream().map(c -> c.id()).collect(Collectors.toSet());
    return openings.open().stream()
        .filter(o -> !o.requirements().isEmpty() && !own.contains(o.id()))
        .toList();
  }

  private static boolean spokenFor(Set<Spoken> spoken, PersonId person, OpenOpening opening) {
    RoleId role = opening.card().role();
    return spoken.contains(new Spoken(person, new Target.ForOpening(opening.id())))
        || (role != null && spoken.contains(new Spoken(person, new Target.ForRole(role))));
  }

  /** Another role, not down, and not further up than in a step or two. */
  private static boolean within(
      Employment now, @Nullable RoleId role, Map<RoleId, RoleCard> roles) {
    RoleCard own = roles.get(now.role());
    RoleCard other = role == null ? null : roles.get(role);
    if (now.role().equals(role)) {
      return false;
    }
    if (own == null || other == null || own.level() == null || other.level() == null) {
      return true;
    }
    int up = other.level() - own.level();
    return up >= 0 && up <= LEVELS_UP;
  }

  /** All that is required is there, and nearly all that is asked for. */
  private static Optional<Suit> suit(
      PersonId person, OpenOpening opening, List<Estimate> estimates) {
    Map<SkillId, Integer> levels =
        estimates.stream().collect(Collectors.toMap(Estimate::skill, Estimate::level, Math::max));
    double all = 0;
    double reached = 0;
    Requirement carries = null;
    for (Requirement r : opening.requirements()) {
      int level = levels.getOrDefault(r.skill(), 0);
      if (level < r.minimum() && r.required()) {
        return Optional.empty();
      }
      all += r.weight();
      reached += r.weight() * Math.min(1.0, (double) level / r.minimum());
      if (level >= r.minimum() && (carries == null || r.weight() > carries.weight())) {
        carries = r;
      }
    }
    double share = all == 0 ? 0 : reached / all;
    return carries == null || share < WELL
        ? Optional.empty()
        : Optional.of(new Suit(person, opening, carries, share));
  }
}
