package org.waymark.app.opportunities.proposals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;

/** What happened to a proposal, edits after it was sent included. */
@Component
class ProposalHistory {
  private final JdbcClient db;

  ProposalHistory(JdbcClient db) {
    this.db = db;
  }

  /** One thing that happened; nobody where the clock or the end of an employment did it. */
  record Event(Act act, boolean begins, Instant at, @Nullable PersonId by, @Nullable String why) {}

  /** The earliest first; drafting is one event. */
  List<Event> of(ProposalId id) {
    return db.sql(
            """
            select act, nr = 1 as begins, at, by_person, why from opportunities.proposal_state where proposal = :id
            union all
            select 'edit', false, r.at, r.by_person, null from opportunities.proposal_revision r
            where r.proposal = :id and r.at >
              (select min(at) from opportunities.proposal_state where proposal = :id and act = 'send')
            order by 3
            """)
        .param("id", id.value())
        .query(
            (row, _) -> {
              UUID by = row.getObject("by_person", UUID.class);
              return new Event(
                  Act.of(row.getString("act")),
                  row.getBoolean("begins"),
                  row.getTimestamp("at").toInstant(),
                  by == null ? null : new PersonId(by),
                  row.getString("why"));
            })
        .list();
  }
}
