package org.waymark.app.matching.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.matching.Policy;
import org.waymark.engine.Gate;
import org.waymark.engine.person.NextRoleWeights;
import org.waymark.engine.person.PreferenceWeights;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the weights and thresholds. */
@Repository
public class Policies {
  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  Policies(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /** A version and since when it counts. */
  public record Dated(Policy policy, Instant since) {}

  public Policy inForce() {
    return all().stream()
        .filter(v -> !v.since().isAfter(clock.instant()))
        .findFirst()
        .map(Dated::policy)
        .orElseThrow(() -> new IllegalStateException("no version of the weights is in force"));
  }

  /** The newest first. */
  public List<Dated> all() {
    return db.sql(
            "select version, valid_from, content from matching.policy order by valid_from desc")
        .query(
            (row, _) -> {
              Timestamp since = row.getTimestamp("valid_from");
              return new Dated(
                  policy(row.getString("version"), row.getString("content")), since.toInstant());
            })
        .list();
  }

  private Policy policy(String version, String stored) {
    Content c = json.readValue(stored, Content.class);
    return new Policy(
        version,
        new Gate(c.gate()),
        c.preferences().named(version),
        new NextRoleWeights(
            version,
            c.nextRoles().fit(),
            c.nextRoles().uses(),
            c.nextRoles().observed(),
            c.nextRoles().step()),
        c.hours(),
        c.hidden());
  }

  private record Content(
      int gate,
      Preferences preferences,
      NextRoles nextRoles,
      List<Integer> hours,
      Policy.Hidden hidden) {}

  private record NextRoles(int fit, int uses, int observed, int step) {}

  private record Preferences(
      int targetRole,
      int targetFamily,
      int use,
      int grow,
      int ratherNot,
      int place,
      int time,
      int kind,
      int levelStep,
      int observed,
      int bound) {
    PreferenceWeights named(String version) {
      return new PreferenceWeights(
          version,
          targetRole,
          targetFamily,
          use,
          grow,
          ratherNot,
          place,
          time,
          kind,
          levelStep,
          observed,
          bound);
    }
  }
}
