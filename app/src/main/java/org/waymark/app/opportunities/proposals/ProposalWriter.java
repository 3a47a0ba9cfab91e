package org.waymark.app.opportunities.proposals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.proposals.ProposalStore.Change;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Proposals into their rows. */
@Component
class ProposalWriter {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  ProposalWriter(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** Where it stands now; the number of that state. */
  int place(Proposal proposal, int moved) {
    ProposalState.Desk desk = proposal.state().onDesk();
    return db.sql(
            """
            update opportunities.proposal set state = :state, state_nr = state_nr + :moved,
              due_on = :due, remind_on = :remind
            where id = :id returning state_nr
            """)
        .param("id", proposal.id().value())
        .param("state", proposal.stage().code())
        .param("moved", moved)
        .param("due", desk == null ? null : desk.dueOn())
        .param("remind", desk == null ? null : desk.remindOn())
        .query(Integer.class)
        .single();
  }

  void remember(Proposal proposal, int nr, Change change) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", proposal.id().value());
    row.put("nr", nr);
    row.put("state", proposal.stage().code());
    row.put("act", change.act().code());
    row.put("revision", proposal.revision());
    row.put("at", at(change));
    row.put("by", change.by() == null ? null : change.by().value());
    row.put("why", change.why().isBlank() ? null : change.why().strip());
    db.sql(
            """
            insert into opportunities.proposal_state
              (proposal, nr, state, act, revision, at, by_person, why)
            values (:id, :nr, :state, :act, :revision, :at, :by, :why)
            """)
        .params(row)
        .update();
  }

  /** The revision that it has now. */
  void write(Proposal proposal, Change change) {
    ProposedRole role = proposal.role();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", proposal.id().value());
    row.put("nr", proposal.revision());
    row.put("at", at(change));
    row.put("by", Objects.requireNonNull(change.by()).value());
    row.put("title", role.title());
    row.put("unit", role.unit().value());
    row.put("family", role.family());
    row.put("level", role.level());
    row.put("purpose", role.purpose());
    row.put("case", role.businessCase());
    row.put("funding", role.funding() == null ? null : role.funding().code());
    row.put("amount", role.amount() == null ? null : role.amount().code());
    db.sql(
            """
            insert into opportunities.proposal_revision (proposal, nr, at, by_person, title, unit,
              family, level, purpose, business_case, funding, amount)
            values (:id, :nr, :at, :by, :title, :unit, :family, :level, :purpose, :case, :funding,
              :amount)
            """)
        .params(row)
        .update();
    batches.batchUpdate(
        "insert into opportunities.proposal_requirement values (?, ?, ?, ?, ?, ?)",
        role.requirements().stream().map(r -> asked(proposal, r)).toList());
  }

  private static Object[] asked(Proposal p, Requirement r) {
    return new Object[] {
      p.id().value(), p.revision(), r.skill().value(), r.minimum(), r.weight(), r.required()
    };
  }

  private static OffsetDateTime at(Change change) {
    return change.at().atOffset(ZoneOffset.UTC);
  }
}
