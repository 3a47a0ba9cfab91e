package org.waymark.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units, places, employers, and the roles there are. */
public interface Organisation {
  /** All units in one query; ask this once when asking for many. */
  UnitTree units();

  default Optional<Unit> unit(UnitId id) {
    return units().unit(id);
  }

  /** The unit and everything below it. */
  default Set<UnitId> below(UnitId id) {
    return units().below(id);
  }

  /** From the company down to the unit. */
  default List<Unit> path(UnitId id) {
    return units().path(id);
  }

  default List<Unit> divisions() {
    return units().divisions();
  }

  default Optional<Unit> divisionOf(UnitId id) {
    return units().divisionOf(id);
  }

  List<Location> locations();

  List<LegalEntity> legalEntities();

  List<Family> families();

  /** All roles by title, in one query. */
  List<RoleCard> roles();

  Map<RoleId, RoleCard> roles(Collection<RoleId> ids);

  default Optional<RoleCard> role(RoleId id) {
    return Optional.ofNullable(roles(List.of(id)).get(id));
  }

  Optional<RoleCard> roleByCode(String code);

  Map<String, RoleId> roleCodes();

  Map<String, UnitId> unitCodes();

  Map<String, LocationId> locationCodes();

  Map<String, EntityId> entityCodes();

  /** Creates or changes families by their code. */
  Saved<String> saveFamilies(List<Family> families);

  /**
   * Creates or changes roles by their code; a family that does not exist is created with its code
   * as name.
   */
  Saved<RoleId> saveRoles(List<RoleDraft> drafts);
}
