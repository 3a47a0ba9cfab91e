package org.waymark.app.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.ModuleTest;
import org.waymark.app.people.PersonAdded;

@ModuleTest
class OpenProfileTest {
  private final JdbcClient jdbc;

  OpenProfileTest(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void opensOneProfileHoweverOftenTheEventComes(Scenario scenario) {
    var person = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      scenario
          .publish(new PersonAdded(person))
          .andWaitForStateChange(
              () ->
                  jdbc.sql("select count(*) from events.event_publication")
                      .query(Integer.class)
                      .single(),
              n -> n == 0)
          .andVerify(n -> assertThat(n).isZero());
    }
    assertThat(jdbc.sql("select count(*) from skills.profile").query(Integer.class).single())
        .isEqualTo(1);
  }
}
