package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rulebook;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Versions;

@Repository
class VersionStore implements Versions {
  private final JdbcClient db;
  private final ProvisionRows rows;
  private final VersionHistory history;

  VersionStore(JdbcClient db, ProvisionRows rows, VersionHistory history) {
    this.db = db;
    this.rows = rows;
    this.history = history;
  }

  @Override
  public PolicyVersion inForceOn(LocalDate day) {
    return db.sql(
            """
            select v.number from policy.version v
              join policy.version_state s on s.version = v.number and s.nr = v.state_nr
            where v.state = 'activated' and v.effective_on <= :day
            order by v.effective_on desc, s.at desc, v.number desc limit 1
            """)
        .param("day", day)
        .query((row, _) -> new PolicyVersion(row.getInt(1)))
        .optional()
        .orElse(new PolicyVersion(1));
  }

  @Override
  public PolicyVersion latest() {
    return db.sql(
            """
            select v.number from policy.version v
              join policy.version_state s on s.version = v.number and s.nr = v.state_nr
            where v.state = 'activated' order by s.at desc, v.number desc limit 1
            """)
        .query((row, _) -> new PolicyVersion(row.getInt(1)))
        .single();
  }

  @Override
  public Rulebook book(PolicyVersion version) {
    return new Rulebook(
        version,
        db.sql("select * from policy.provision where version = :version order by rule, line")
            .param("version", version.number())
            .query((row, _) -> rows.read(row))
            .list());
  }

  @Override
  public Optional<Version> find(PolicyVersion version) {
    return one(version, "");
  }

  @Override
  public Optional<Version> lockedForChange(PolicyVersion version) {
    return one(version, " for update");
  }

  private Optional<Version> one(PolicyVersion version, String lock) {
    return db.sql("select * from policy.version where number = :number" + lock)
        .param("number", version.number())
        .query(VersionStore::version)
        .optional();
  }

  @Override
  public List<Version> all() {
    return db.sql("select * from policy.version order by number desc")
        .query(VersionStore::version)
        .list();
  }

  private static Version version(ResultSet row, int nr) throws SQLException {
    Integer base = row.getObject("based_on", Integer.class);
    return new Version(
        new PolicyVersion(row.getInt("number")),
        row.getString("name"),
        base == null ? null : new PolicyVersion(base),
        Version.Stage.of(row.getString("state")),
        row.getObject("effective_on", LocalDate.class),
        row.getInt("revision"));
  }

  @Override
  public List<Happening> happenings(PolicyVersion version) {
    return history.of(version);
  }

  @Override
  public Set<PersonId> writers(PolicyVersion version) {
    return history.writers(version);
  }

  @Override
  public PolicyVersion draft(String name, PolicyVersion base, Change change) {
    int number =
        db.sql(
                """
                insert into policy.version (name, based_on, state, state_nr)
                values (:name, :base, 'draft', 1) returning number
                """)
            .param("name", name)
            .param("base", base.number())
            .query(Integer.class)
            .single();
    PolicyVersion version = new PolicyVersion(number);
    history.remember(version, 1, Version.Stage.DRAFT, change);
    if (change.by() != null) {
      history.wrote(version, change.by());
    }
    for (Provision provision : book(base).provisions()) {
      db.sql(ProvisionRows.PUT).params(rows.write(number, provision)).update();
    }
    return version;
  }

  @Override
  public void move(Version version, Change change) {
    int nr =
        db.sql(
                """
                update policy.version
                set state = :state, state_nr = state_nr + 1, effective_on = :effective
                where number = :number returning state_nr
                """)
            .param("state", version.stage().code())
            .param("effective", version.effectiveOn())
            .param("number", version.id().number())
            .query(Integer.class)
            .single();
    history.remember(version.id(), nr, version.stage(), change);
  }

  @Override
  public void put(PolicyVersion version, Provision provision, PersonId writer) {
    db.sql(ProvisionRows.PUT).params(rows.write(version.number(), provision)).update();
    touched(version, writer);
  }

  @Override
  public void remove(PolicyVersion version, UUID line, PersonId writer) {
    db.sql("delete from policy.provision where version = :version and line = :line")
        .param("version", version.number())
        .param("line", line)
        .update();
    touched(version, writer);
  }

  private void touched(PolicyVersion version, PersonId writer) {
    db.sql("update policy.version set revision = revision + 1 where number = :version")
        .param("version", version.number())
        .update();
    history.wrote(version, writer);
  }
}
