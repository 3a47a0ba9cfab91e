package org.waymark.app.opportunities.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** Proposals out of their rows. */
@Component
class ProposalReader {
  private static final String SELECT =
      """
      select p.*, r.title, r.unit, r.family, r.level, r.purpose, r.business_case, r.funding,
        r.amount, o.role, o.opening,
        array(select person from opportunities.proposal_desk d where d.proposal = p.id) as desk
      from opportunities.proposal p
        join opportunities.proposal_revision r on r.proposal = p.id and r.nr = p.revision
        left join opportunities.proposal_outcome o on o.proposal = p.id
      where p.id = :id
      """;
  private final JdbcClient db;

  ProposalReader(JdbcClient db) {
    this.db = db;
  }

  Optional<Proposal> read(ProposalId id) {
    return db.sql(SELECT)
        .param("id", id.value())
        .query((row, _) -> proposal(row, asked(id, row.getInt("revision"))))
        .optional();
  }

  private List<Requirement> asked(ProposalId id, int revision) {
    return db.sql(
            """
            select * from opportunities.proposal_requirement
            where proposal = :id and revision = :revision order by weight desc, skill
            """)
        .param("id", id.value())
        .param("revision", revision)
        .query(
            (row, _) ->
                new Requirement(
                    new SkillId(row.getInt("skill")),
                    row.getInt("minimum"),
                    row.getInt("weight"),
                    row.getBoolean("required")))
        .list();
  }

  private static Proposal proposal(ResultSet row, List<Requirement> asked) throws SQLException {
    String funding = row.getString("funding");
    String amount = row.getString("amount");
    ProposedRole role =
        new ProposedRole(
            row.getString("title"),
            new UnitId(row.getObject("unit", UUID.class)),
            row.getString("family"),
            row.getObject("level", Integer.class),
            row.getString("purpose"),
            row.getString("business_case"),
            funding == null ? null : Funding.of(funding),
            amount == null ? null : Amount.of(amount),
            asked);
    return new Proposal(
        new ProposalId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("proposer", UUID.class)),
        role,
        row.getInt("revision"),
        state(row));
  }

  private static ProposalState state(ResultSet row) throws SQLException {
    ProposalStage stage = ProposalStage.of(row.getString("state"));
    return switch (stage) {
      case DRAFT, ASKED_BACK, RETURNED -> new ProposalState.Theirs(stage);
      case SHAPING -> new ProposalState.Shaping(desk(row));
      case DECIDING -> new ProposalState.Deciding(desk(row));
      case APPROVED ->
          new ProposalState.Approved(
              new RoleId(row.getObject("role", UUID.class)),
              new OpeningId(row.getObject("opening", UUID.class)));
      case WITHDRAWN -> new ProposalState.Withdrawn();
    };
  }

  private static ProposalState.Desk desk(ResultSet row) throws SQLException {
    Set<PersonId> people =
        Arrays.stream((UUID[]) row.getArray("desk").getArray())
            .map(PersonId::new)
            .collect(Collectors.toSet());
    LocalDate due = Objects.requireNonNull(row.getObject("due_on", LocalDate.class));
    return new ProposalState.Desk(people, due, row.getObject("remind_on", LocalDate.class));
  }
}
