package org.waymark.app.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.ModuleTest;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;

@ModuleTest
class OrganisationMapTest {
  private final Organisation organisation;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OrganisationMapTest(Organisation organisation, JdbcClient jdbc, TransactionTemplate transaction) {
    this.organisation = organisation;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @AfterEach
  void asItWas() {
    jdbc.sql("delete from people.unit where code = 'map-test'").update();
  }

  @Test
  void aChangeIsSeenAtOnce() {
    assertThat(names()).isEmpty();
    jdbc.sql("insert into people.unit (code, name) values ('map-test', 'Harbour')").update();
    assertThat(names()).containsExactly("Harbour");
    jdbc.sql("update people.unit set name = 'Quay' where code = 'map-test'").update();
    assertThat(names()).containsExactly("Quay");
    jdbc.sql("delete from people.unit where code = 'map-test'").update();
    assertThat(names()).isEmpty();
  }

  @Test
  void whatWasTakenBackStaysForNobody() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("insert into people.unit (code, name) values ('map-test', 'Harbour')").update();
          assertThat(names()).containsExactly("Harbour");
          status.setRollbackOnly();
        });
    assertThat(names()).isEmpty();
  }

  private List<String> names() {
    return organisation.units().all().stream()
        .filter(unit -> unit.code().equals("map-test"))
        .map(Unit::name)
        .toList();
  }
}
