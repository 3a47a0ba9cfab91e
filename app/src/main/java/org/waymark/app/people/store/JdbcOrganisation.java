package org.waymark.app.people.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.Family;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleDraft;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Saved;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

@Component
class JdbcOrganisation implements Organisation {
  private final JdbcClient jdbc;
  private final OrganisationMap map;
  private final RoleBook book;

  JdbcOrganisation(JdbcClient jdbc, OrganisationMap map, RoleBook book) {
    this.jdbc = jdbc;
    this.map = map;
    this.book = book;
  }

  @Override
  public UnitTree units() {
    return map.now().units();
  }

  @Override
  public List<Location> locations() {
    return map.now().locations();
  }

  @Override
  public List<LegalEntity> legalEntities() {
    return map.now().entities();
  }

  @Override
  public List<Family> families() {
    return book.families();
  }

  @Override
  public List<RoleCard> roles() {
    return book.roles();
  }

  @Override
  public Map<RoleId, RoleCard> roles(Collection<RoleId> ids) {
    return book.roles(ids).stream().collect(Collectors.toMap(RoleCard::id, Function.identity()));
  }

  @Override
  public Optional<RoleCard> roleByCode(String code) {
    return book.byCode(code);
  }

  @Override
  public Map<String, RoleId> roleCodes() {
    return codes("role", RoleId::new);
  }

  @Override
  public Map<String, UnitId> unitCodes() {
    return codes("unit", UnitId::new);
  }

  @Override
  public Map<String, LocationId> locationCodes() {
    return codes("location", LocationId::new);
  }

  @Override
  public Map<String, EntityId> entityCodes() {
    return codes("legal_entity", EntityId::new);
  }

  @Override
  @Transactional
  public Saved<String> saveFamilies(List<Family> families) {
    return book.saveFamilies(families);
  }

  @Override
  @Transactional
  public Saved<RoleId> saveRoles(List<RoleDraft> drafts) {
    return book.saveRoles(drafts);
  }

  private <I> Map<String, I> codes(String table, Function<UUID, I> wrap) {
    Map<String, I> all = new HashMap<>();
    jdbc.sql("select code, id from people." + table)
        .query(
            row -> {
              all.put(row.getString("code"), wrap.apply(Sql.uuid(row, "id")));
            });
    return all;
  }
}
