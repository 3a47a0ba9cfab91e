package org.waymark.app.skills;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.people.PersonAdded;

@Component
class OpenProfile {
  private final JdbcClient jdbc;
  private final boolean crash;

  OpenProfile(JdbcClient jdbc, @Value("${probe.crash:false}") boolean crash) {
    this.jdbc = jdbc;
    this.crash = crash;
  }

  @ApplicationModuleListener
  void on(PersonAdded event) {
    if (crash) {
      Runtime.getRuntime().halt(137);
    }
    jdbc.sql("insert into skills.profile (person_id) values (:id) on conflict do nothing")
        .param("id", event.person())
        .update();
  }
}
