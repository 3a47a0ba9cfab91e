package org.waymark.app.opportunities.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.SearchWords;
import org.waymark.app.opportunities.model.Standing;
import org.waymark.app.skills.RequirementsBook.Requirement;

@Repository
class OpeningStore implements OpeningRepository {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  OpeningStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Override
  public Optional<Opening> find(OpeningId id) {
    return one(id, "");
  }

  @Override
  public Optional<Opening> lockedForChange(OpeningId id) {
    return one(id, " for update of o");
  }

  @Override
  public Optional<Opening> held(OpeningId id) {
    return one(id, " for share of o");
  }

  private Optional<Opening> one(OpeningId id, String lock) {
    return db.sql(OpeningRows.SELECT + " where o.id = :id" + lock)
        .param("id", id.value())
        .query(OpeningRows::opening)
        .optional();
  }

  @Override
  public void add(Opening opening, Change change) {
    db.sql(
            """
            insert into opportunities.opening (id, code, kind, title, description, role, unit,
              location, remote, owner, seats, inside_until, apply_by, starts_on, ends_on,
              share_percent, weeks, band_min, band_max, currency, words, requirements_revision,
              state, state_nr, published_on)
            values (:id, :code, :kind, :title, :description, :role, :unit, :location, :remote,
              :owner, :seats, :insideUntil, :applyBy, :startsOn, :endsOn, :share, :weeks, :bandMin,
              :bandMax, :currency, :words, :revision, :state, 1, :publishedOn)
            """)
        .params(facts(opening))
        .update();
    remember(opening, 1, change);
    coOwners(opening);
  }

  @Override
  public void keep(Opening opening) {
    db.sql(
            """
            update opportunities.opening set kind = :kind, title = :title,
              description = :description, role = :role, unit = :unit, location = :location,
              remote = :remote, owner = :owner, seats = :seats, inside_until = :insideUntil,
              apply_by = :applyBy, starts_on = :startsOn, ends_on = :endsOn,
              share_percent = :share, weeks = :weeks, band_min = :bandMin, band_max = :bandMax,
              currency = :currency, words = :words, requirements_revision = :revision,
              version = version + 1
            where id = :id
            """)
        .params(facts(opening))
        .update();
    db.sql("delete from opportunities.co_owner where opening = :id")
        .param("id", opening.id().value())
        .update();
    coOwners(opening);
  }

  @Override
  public void move(Opening opening, Change change) {
    int nr =
        db.sql(
                """
                update opportunities.opening set state = :state, state_nr = state_nr + 1,
                  published_on = :publishedOn, version = version + 1
                where id = :id returning state_nr
                """)
            .param("state", opening.state().code())
            .param("publishedOn", Cards.publishedOn(opening.state()))
            .param("id", opening.id().value())
            .query(Integer.class)
            .single();
    remember(opening, nr, change);
  }

  @Override
  public Standing.Ties ties(OpeningId id, PersonId person) {
    return db.sql(
            """
            select
              exists (select from opportunities.application a
                join opportunities.application_state s on s.application = a.id
                where a.opening = :id and a.person = :person and s.state = 'submitted') as sent,
              exists (select from opportunities.application
                where opening = :id and person = :person
                  and state in ('draft', 'submitted')) as live,
              exists (select from opportunities.interest
                where opening = :id and person = :person) as interested
            """)
        .param("id", id.value())
        .param("person", person.value())
        .query(Standing.Ties.class)
        .single();
  }

  @Override
  public int ask(OpeningId id, List<Requirement> requirements) {
    int revision =
        db.sql(
                "select coalesce(max(revision), 0) + 1 from opportunities.requirement where opening = :id")
            .param("id", id.value())
            .query(Integer.class)
            .single();
    batches.batchUpdate(
        """
        insert into opportunities.requirement (opening, revision, skill, minimum, weight, required)
        values (?, ?, ?, ?, ?, ?)
        """,
        requirements.stream()
            .map(
                r ->
                    new Object[] {
                      id.value(), revision, r.skill().value(), r.minimum(), r.weight(), r.required()
                    })
            .toList());
    return revision;
  }

  private void remember(Opening opening, int nr, Change change) {
    db.sql(
            """
            insert into opportunities.opening_state (opening, nr, state, at, by_person, why)
            values (:opening, :nr, :state, :at, :by, :why)
            """)
        .param("opening", opening.id().value())
        .param("nr", nr)
        .params(Changes.columns(opening.state().code(), change))
        .update();
  }

  private void coOwners(Opening opening) {
    batches.batchUpdate(
        "insert into opportunities.co_owner (opening, person) values (?, ?)",
        opening.coOwners().stream()
            .map(p -> new Object[] {opening.id().value(), p.value()})
            .toList());
  }

  private static Map<String, @Nullable Object> facts(Opening opening) {
    Posting p = opening.posting();
    PayBand band = p.band();
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("id", opening.id().value());
    facts.put("code", opening.code());
    facts.put("kind", p.kind().code());
    facts.put("title", p.title());
    facts.put("description", p.description());
    facts.put("role", p.role() == null ? null : p.role().value());
    facts.put("unit", p.unit().value());
    facts.put("location", p.location() == null ? null : p.location().value());
    facts.put("remote", p.remote().code());
    facts.put("owner", opening.owner().value());
    facts.put("seats", p.seats());
    facts.put("insideUntil", p.dates().insideUntil());
    facts.put("applyBy", p.dates().applyBy());
    facts.put("startsOn", p.dates().startsOn());
    facts.put("endsOn", p.dates().endsOn());
    facts.put("share", p.sharePercent());
    facts.put("weeks", p.weeks());
    facts.put("bandMin", band == null ? null : band.min());
    facts.put("bandMax", band == null ? null : band.max());
    facts.put("currency", band == null ? null : band.currency());
    facts.put("words", SearchWords.of(p.title() + " " + p.description()));
    facts.put("revision", opening.requirementsRevision());
    facts.put("state", opening.state().code());
    facts.put("publishedOn", Cards.publishedOn(opening.state()));
    return facts;
  }
}
