package org.waymark.app.mobility.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;

/** The record before and after, by name. */
@Component
class RecordFields {
  private final People people;
  private final Organisation organisation;

  RecordFields(People people, Organisation organisation) {
    this.people = people;
    this.organisation = organisation;
  }

  List<MoveView.Field> of(MoveCase move) {
    Standing before = move.before();
    Standing after = move.after();
    return Stream.of(
            field("role", role(before.role()), role(after.role())),
            field("unit", unit(before), unit(after)),
            field("location", location(before.location()), location(after.location())),
            field("manager", manager(before.manager()), manager(after.manager())),
            field("entity", entity(before.entity()), entity(after.entity())))
        .filter(f -> !f.before().isEmpty() || !f.after().isEmpty())
        .toList();
  }

  private static MoveView.Field field(String name, String before, String after) {
    return new MoveView.Field(name, before, after);
  }

  private String role(@Nullable RoleId id) {
    return Optional.ofNullable(id).flatMap(organisation::role).map(RoleCard::title).orElse("");
  }

  private String unit(Standing standing) {
    return organisation.unit(standing.unit()).map(Unit::name).orElse("");
  }

  private String location(@Nullable LocationId id) {
    return organisation.locations().stream()
        .filter(l -> Objects.equals(l.id(), id))
        .findFirst()
        .map(Location::name)
        .orElse("");
  }

  private String entity(@Nullable EntityId id) {
    return organisation.legalEntities().stream()
        .filter(e -> Objects.equals(e.id(), id))
        .findFirst()
        .map(LegalEntity::name)
        .orElse("");
  }

  private String manager(@Nullable PersonId id) {
    return Optional.ofNullable(id).flatMap(people::card).map(PersonCard::name).orElse("");
  }
}
