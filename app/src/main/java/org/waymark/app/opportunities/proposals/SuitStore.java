package org.waymark.app.opportunities.proposals;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ProposalId;

/** Whom a proposed role could suit; forgotten, not only hidden, once it is decided. */
@Repository
class SuitStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  SuitStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void keep(ProposalId id, Collection<PersonId> people) {
    forget(id);
    batches.batchUpdate(
        "insert into opportunities.proposal_suits (proposal, person) values (?, ?)",
        people.stream().map(p -> new Object[] {id.value(), p.value()}).toList());
  }

  void forget(ProposalId id) {
    db.sql("delete from opportunities.proposal_suits where proposal = :id")
        .param("id", id.value())
        .update();
  }

  Set<PersonId> of(ProposalId id) {
    return db.sql("select person from opportunities.proposal_suits where proposal = :id")
        .param("id", id.value())
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }
}
