package org.waymark.app.policy;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.people.Family;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.policy.model.Known;

/** What there is in the company that rules may name. */
@Component
public class Company {
  private final Organisation organisation;

  Company(Organisation organisation) {
    this.organisation = organisation;
  }

  public Known known() {
    return new Known(
        Stream.concat(
                organisation.locations().stream().map(Location::country),
                organisation.legalEntities().stream().map(LegalEntity::country))
            .filter(country -> !country.isEmpty())
            .collect(Collectors.toSet()),
        organisation.legalEntities().stream().map(LegalEntity::id).collect(Collectors.toSet()),
        organisation.units().all().stream().map(Unit::id).collect(Collectors.toSet()),
        organisation.families().stream().map(Family::code).collect(Collectors.toSet()),
        organisation.roles().stream()
            .filter(r -> r.family() != null && r.level() != null)
            .map(
                r ->
                    new Known.Post(
                        Objects.requireNonNull(r.family()).code(),
                        Objects.requireNonNull(r.level())))
            .collect(Collectors.toSet()));
  }
}
