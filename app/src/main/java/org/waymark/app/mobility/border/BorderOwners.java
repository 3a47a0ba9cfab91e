package org.waymark.app.mobility.border;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.TaskOwner;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.work.Owners;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Whose things are in an international case, today; where there is nobody, HR has them. */
@Component
public class BorderOwners {
  private final Specialists specialists;
  private final Owners owners;
  private final Moves moves;
  private final Relations relations;
  private final People people;

  BorderOwners(
      Specialists specialists, Owners owners, Moves moves, Relations relations, People people) {
    this.specialists = specialists;
    this.owners = owners;
    this.moves = moves;
    this.relations = relations;
    this.people = people;
  }

  public List<PersonId> of(BorderCase it, TaskOwner owner) {
    List<PersonId> some =
        switch (owner) {
          case PERSON -> List.of(it.person());
          case HR_PARTNER -> List.of();
          case HOST_MANAGER -> host(it);
          case GLOBAL_MOBILITY, RIGHT_TO_WORK, TAX, FINANCE, ANALYST -> named(it, owner);
        };
    return some.isEmpty() ? partners(it) : some;
  }

  private List<PersonId> named(BorderCase it, TaskOwner owner) {
    Optional<Speciality> what = owner.speciality();
    return what.isEmpty() ? List.of() : able(it, specialists.of(what.get()));
  }

  private List<PersonId> host(BorderCase it) {
    MoveId move = it.move();
    return move == null ? List.of() : moves.find(move).map(owners::host).orElse(List.of());
  }

  public List<PersonId> partners(BorderCase it) {
    return able(it, relations.holders(Relation.HR_PARTNER, it.person()));
  }

  /** Who decides whether the company stands behind it. */
  public List<PersonId> leaders(BorderCase it) {
    return able(it, relations.holders(Relation.LEADER, it.person()));
  }

  /** Those named for global mobility, or else HR: they see what is private to the person. */
  public List<PersonId> globalMobility(BorderCase it) {
    return of(it, TaskOwner.GLOBAL_MOBILITY);
  }

  /** Nobody acts on their own case, and nobody who left. */
  private List<PersonId> able(BorderCase it, Collection<PersonId> some) {
    Map<PersonId, Employment> here = people.current(some);
    return some.stream()
        .filter(here::containsKey)
        .filter(p -> !p.equals(it.person()))
        .distinct()
        .toList();
  }
}
