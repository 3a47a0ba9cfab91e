package org.waymark.app.opportunities.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;

/** Keeps proposals; what happened to one is only ever added. */
@Repository
class ProposalStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final ProposalReader reader;
  private final ProposalWriter writer;
  private final SuitStore suits;

  ProposalStore(
      JdbcClient db,
      JdbcTemplate batches,
      ProposalReader reader,
      ProposalWriter writer,
      SuitStore suits) {
    this.db = db;
    this.batches = batches;
    this.reader = reader;
    this.writer = writer;
    this.suits = suits;
  }

  /** What happened, when, by whom; nobody where the clock or the end of an employment did it. */
  record Change(Act act, Instant at, @Nullable PersonId by, String why) {}

  Optional<Proposal> find(ProposalId id) {
    return reader.read(id);
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Proposal> locked(ProposalId id) {
    db.sql("select id from opportunities.proposal where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .list();
    return reader.read(id); // only now, or the rows beside it would be those of before the wait
  }

  void add(Proposal proposal, Change change) {
    db.sql(
            """
            insert into opportunities.proposal (id, proposer, revision, state, state_nr)
            values (:id, :proposer, :revision, 'draft', 1)
            """)
        .param("id", proposal.id().value())
        .param("proposer", proposal.proposer().value())
        .param("revision", proposal.revision())
        .update();
    writer.remember(proposal, 1, change);
    writer.write(proposal, change);
  }

  /** Its next revision. */
  void keep(Proposal proposal, Change change) {
    db.sql("update opportunities.proposal set revision = :revision where id = :id")
        .param("id", proposal.id().value())
        .param("revision", proposal.revision())
        .update();
    writer.write(proposal, change);
  }

  /** Its next state. */
  void move(Proposal proposal, Change change) {
    int nr = writer.place(proposal, 1);
    writer.remember(proposal, nr, change);
    desk(proposal);
    if (proposal.state() instanceof ProposalState.Approved(var role, var opening)) {
      db.sql("insert into opportunities.proposal_outcome values (:id, :role, :opening, :at)")
          .param("id", proposal.id().value())
          .param("role", role.value())
          .param("opening", opening.value())
          .param("at", change.at().atOffset(ZoneOffset.UTC))
          .update();
    }
    if (proposal.stage().over()) {
      suits.forget(proposal.id());
    }
  }

  /** The same state, with other people or days. */
  void pass(Proposal proposal) {
    writer.place(proposal, 0);
    desk(proposal);
  }

  private void desk(Proposal proposal) {
    UUID id = proposal.id().value();
    db.sql("delete from opportunities.proposal_desk where proposal = :id").param("id", id).update();
    batches.batchUpdate(
        "insert into opportunities.proposal_desk (proposal, person, proposer) values (?, ?, ?)",
        proposal.state().holders().stream()
            .map(p -> new Object[] {id, p.value(), proposal.proposer().value()})
            .toList());
  }

  /** Who did something with it that is HR's, or leadership's, to do. */
  Set<PersonId> did(ProposalId id, Act... acts) {
    return db.sql(
            """
            select distinct by_person from opportunities.proposal_state
            where proposal = :id and act in (select unnest(:acts::text[])) and by_person is not null
            """)
        .param("id", id.value())
        .param("acts", "{" + String.join(",", codes(acts)) + "}")
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  private static List<String> codes(Act... acts) {
    return Arrays.stream(acts).map(Act::code).toList();
  }

  /** Of two roles that are made at once, the second waits until the first is there. */
  void makesARole() {
    db.sql("select pg_advisory_xact_lock(hashtext('opportunities.proposal makes a role'))")
        .query((_, _) -> true)
        .list();
  }

  /** One whose reminder or last day is due, that nobody else works off at this moment. */
  Optional<ProposalId> due(LocalDate today) {
    return db.sql(
            """
            select id from opportunities.proposal
            where due_on is not null and (remind_on <= :today or due_on < :today)
            order by due_on, id limit 1 for update skip locked
            """)
        .param("today", today)
        .query((row, _) -> new ProposalId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** Everything that is not over. */
  List<ProposalId> live() {
    return db.sql(
            """
            select id from opportunities.proposal where state not in ('approved', 'withdrawn')
            order by id
            """)
        .query((row, _) -> new ProposalId(row.getObject("id", UUID.class)))
        .list();
  }
}
