package org.waymark.app.opportunities.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.OpeningStock.Asking;
import org.waymark.app.opportunities.model.Standing;
import org.waymark.app.skills.RequirementsBook.Requirement;

@Repository
class OpeningStore implements OpeningRepository {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final OpeningRequirementRows requirements;

  OpeningStore(JdbcClient db, JdbcTemplate batches, OpeningRequirementRows requirements) {
    this.db = db;
    this.batches = batches;
    this.requirements = requirements;
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
  public Standing.Ties ties(OpeningId id, PersonId person) {
    return db.sql(
            """
            select
              exists (select from opportunities.application a
                join opportunities.application_state s on s.application = a.id
                where a.opening = :id and a.person = :person and s.state in ('submitted', 'offer')) as sent,
              exists (select from opportunities.application
                where opening = :id and person = :person and live) as live,
              exists (select from opportunities.interest
                where opening = :id and person = :person) as interested,
              exists (select from opportunities.named_reader
                where opening = :id and person = :person)
                or exists (select from opportunities.panel_member
                  where opening = :id and person = :person and left_at is null) as named
            """)
        .param("id", id.value())
        .param("person", person.value())
        .query(Standing.Ties.class)
        .single();
  }

  @Override
  public void add(Opening opening, Change change) {
    db.sql(OpeningColumns.ADD).paramSource(OpeningColumns.of(opening)).update();
    db.sql(OpeningColumns.REMEMBER).paramSource(OpeningColumns.of(opening, change)).update();
    coOwners(opening);
  }

  @Override
  public void keep(Opening opening) {
    db.sql(OpeningColumns.KEEP).paramSource(OpeningColumns.of(opening)).update();
    db.sql("delete from opportunities.co_owner where opening = :id")
        .param("id", opening.id().value())
        .update();
    coOwners(opening);
  }

  @Override
  public void move(Opening opening, Change change) {
    db.sql(OpeningColumns.MOVE).paramSource(OpeningColumns.of(opening, change)).update();
    db.sql(OpeningColumns.REMEMBER).paramSource(OpeningColumns.of(opening, change)).update();
  }

  @Override
  public void asked(Opening waiting, List<String> reasons) {
    if (waiting.state() instanceof OpeningState.Waiting(Approver asked, PersonId _)) {
      db.sql(
              """
              insert into opportunities.approval (opening, nr, asked_of, reasons)
              select id, state_nr, :of, :reasons::text[] from opportunities.opening where id = :id
              """)
          .param("id", waiting.id().value())
          .param("of", asked.code())
          .param("reasons", "{" + String.join(",", reasons) + "}")
          .update();
    }
  }

  @Override
  public void name(OpeningId id, PersonId person) {
    db.sql("insert into opportunities.named_reader values (:id, :person) on conflict do nothing")
        .param("id", id.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public void unname(OpeningId id, PersonId person) {
    db.sql("delete from opportunities.named_reader where opening = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public int ask(OpeningId id, List<Requirement> asked) {
    int revision =
        db.sql(
                """
                select coalesce(max(revision), 0) + 1 from opportunities.requirement
                where opening = :id
                """)
            .param("id", id.value())
            .query(Integer.class)
            .single();
    requirements.add(List.of(new Asking(id, revision, asked)));
    return revision;
  }

  private void coOwners(Opening opening) {
    batches.batchUpdate(
        "insert into opportunities.co_owner (opening, person) values (?, ?)",
        opening.coOwners().stream()
            .map(p -> new Object[] {opening.id().value(), p.value()})
            .toList());
  }
}
