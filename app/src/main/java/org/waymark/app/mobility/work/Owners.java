package org.waymark.app.mobility.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Whose step it is today. Nobody has a step on their own move. */
@Component
public class Owners {
  private final People people;
  private final Relations relations;
  private final Openings openings;
  private final Specialists specialists;

  Owners(People people, Relations relations, Openings openings, Specialists specialists) {
    this.people = people;
    this.relations = relations;
    this.openings = openings;
    this.specialists = specialists;
  }

  /** Those whose it is; where there are none, HR partners, and above all else nobody. */
  public List<PersonId> of(MoveCase move, StepKind kind) {
    List<PersonId> named = able(move, named(move, kind));
    return named.isEmpty() ? partners(move) : named;
  }

  private Collection<PersonId> named(MoveCase move, StepKind kind) {
    return switch (kind) {
      case RELEASE -> list(people.managerOf(move.person()));
      case HOST_MANAGER -> host(move);
      case HOME_HR, RETURN_HR -> relations.holders(Relation.HR_PARTNER, move.person());
      case HOST_HR -> hostPartners(move);
      case GLOBAL_MOBILITY -> specialists.of(Speciality.GLOBAL_MOBILITY);
      case RIGHT_TO_WORK -> specialists.of(Speciality.RIGHT_TO_WORK);
      case TAX -> specialists.of(Speciality.TAX);
      case FINANCE -> specialists.of(Speciality.FINANCE);
      case LEADERSHIP -> relations.holders(Relation.LEADER, move.person());
      case RETURN_HOME -> list(Optional.ofNullable(move.before().manager()));
      case RETURN_HOST -> list(people.managerOf(move.person()));
    };
  }

  /** HR partners of the person's unit. */
  public List<PersonId> partners(MoveCase move) {
    return able(move, relations.holders(Relation.HR_PARTNER, move.person()));
  }

  public List<PersonId> hostPartners(MoveCase move) {
    return host(move).stream()
        .findFirst()
        .map(host -> relations.holders(Relation.HR_PARTNER, host))
        .map(some -> able(move, some))
        .orElse(List.of());
  }

  /**
   * The manager in the new place; who fills the opening once that manager is gone, and of what goes
   * on beside one's role from the start.
   */
  public List<PersonId> host(MoveCase move) {
    PersonId named = move.changesRecord() ? move.after().manager() : null;
    List<PersonId> manager = able(move, list(Optional.ofNullable(named)));
    return manager.isEmpty() ? able(move, openings.fillers(move.opening())) : manager;
  }

  /** The manager in the place that the person comes from. */
  public Optional<PersonId> home(MoveCase move) {
    return move.stage().ahead()
        ? people.managerOf(move.person())
        : Optional.ofNullable(move.before().manager());
  }

  private List<PersonId> able(MoveCase move, Collection<PersonId> some) {
    Map<PersonId, Employment> here = people.current(some);
    return some.stream()
        .filter(here::containsKey)
        .filter(p -> !p.equals(move.person()))
        .distinct()
        .toList();
  }

  private static List<PersonId> list(Optional<PersonId> one) {
    return one.map(List::of).orElse(List.of());
  }
}
