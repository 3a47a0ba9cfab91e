package org.waymark.app.opportunities.endorsements;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.endorsements.Endorsement.Act;

/** Keeps endorsements; what was said is only ever added. */
@Repository
class EndorsementStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final EndorsementReader reader;

  EndorsementStore(JdbcClient db, JdbcTemplate batches, EndorsementReader reader) {
    this.db = db;
    this.batches = batches;
    this.reader = reader;
  }

  Optional<Endorsement> find(EndorsementId id) {
    return reader.read("e.id = :id", q -> q.param("id", id.value())).stream().findFirst();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Endorsement> locked(EndorsementId id) {
    db.sql("select id from opportunities.endorsement where id = :id for update")
        .param("id", id.value())
        .query()
        .listOfRows();
    return find(id);
  }

  Optional<Endorsement> find(PersonId endorser, PersonId person, Target target) {
    return reader
        .read(
            """
            e.endorser = :endorser and e.person = :person
              and e.role is not distinct from :role::uuid
              and e.opening is not distinct from :opening::uuid
            """,
            q ->
                q.param("endorser", endorser.value())
                    .param("person", person.value())
                    .param("role", target.roleOrNull())
                    .param("opening", target.openingOrNull()))
        .stream()
        .findFirst();
  }

  /** Of this person, the latest first. */
  List<Endorsement> about(PersonId person) {
    return reader.read("e.person = :person", q -> q.param("person", person.value()));
  }

  /** By this manager, the latest first. */
  List<Endorsement> by(PersonId endorser) {
    return reader.read("e.endorser = :endorser", q -> q.param("endorser", endorser.value()));
  }

  /** Of how many people something stands that this manager said, or said anew, since then. */
  int spokenFor(PersonId endorser, Instant since) {
    return db.sql(
            """
            select count(distinct e.person) from opportunities.endorsement e
              join opportunities.endorsement_version v
                on v.endorsement = e.id and v.by_person = e.endorser and v.at >= :since
            where e.endorser = :endorser and e.standing
            """)
        .param("endorser", endorser.value())
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  /** Everybody of whom something stands. */
  Set<PersonId> everybodySpokenFor() {
    return db.sql("select distinct person from opportunities.endorsement where standing")
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  /** Whether it is the first of this manager for this person and target. */
  boolean add(EndorsementId id, PersonId endorser, PersonId person, Target target) {
    return db.sql(
                """
                insert into opportunities.endorsement
                  (id, endorser, person, role, opening, version, standing)
                values (:id, :endorser, :person, :role, :opening, 1, true)
                on conflict on constraint one_for_each_target do nothing
                """)
            .param("id", id.value())
            .param("endorser", endorser.value())
            .param("person", person.value())
            .param("role", target.roleOrNull())
            .param("opening", target.openingOrNull())
            .update()
        == 1;
  }

  /** What is said from now on. */
  void say(EndorsementId id, int nr, Act act, Said said, @Nullable PersonId by, Instant at) {
    db.sql(
            """
            insert into opportunities.endorsement_version
              (endorsement, nr, act, at, by_person, readiness, adds)
            values (:id, :nr, :act, :at, :by, :readiness, :adds)
            """)
        .param("id", id.value())
        .param("nr", nr)
        .param("act", act.name().toLowerCase(Locale.ROOT))
        .param("at", at(at))
        .param("by", by == null ? null : by.value())
        .param("readiness", readiness(said))
        .param("adds", said.adds())
        .update();
    batches.batchUpdate(
        "insert into opportunities.endorsement_point values (?, ?, ?, ?)",
        said.points().stream()
            .map(p -> new Object[] {id.value(), nr, p.skill().value(), p.evidence()})
            .toList());
    db.sql(
            """
            update opportunities.endorsement set version = :nr, standing = :standing where id = :id
            """)
        .param("id", id.value())
        .param("nr", nr)
        .param("standing", act == Act.GIVE || act == Act.CHANGE)
        .update();
  }

  private static String readiness(Said said) {
    Readiness readiness = said.readiness();
    if (readiness == null) {
      throw new IllegalArgumentException("ready when?");
    }
    return readiness.name().toLowerCase(Locale.ROOT);
  }

  /** Only the person says so. */
  void hide(EndorsementId id, boolean hidden, Instant at) {
    db.sql("update opportunities.endorsement set hidden = :hidden where id = :id")
        .param("id", id.value())
        .param("hidden", hidden)
        .update();
    db.sql(
            """
            insert into opportunities.endorsement_hiding values (:id, :at, :hidden)
            on conflict (endorsement, at) do nothing
            """)
        .param("id", id.value())
        .param("at", at(at))
        .param("hidden", hidden)
        .update();
  }

  static OffsetDateTime at(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
