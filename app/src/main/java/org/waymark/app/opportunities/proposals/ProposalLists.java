package org.waymark.app.opportunities.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.RoleProposals.Waiting;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;

/** Proposals that exist for a viewer, in one query. */
@Component
class ProposalLists {
  private static final int MOST = 500;
  private static final String ON_ME =
      """
      (exists (select from opportunities.proposal_desk d
          where d.proposal = p.id and d.person = :me)
        or (p.proposer = :me and p.state in ('asked_back', 'returned')))
      """;
  private final JdbcClient db;
  private final Rights rights;
  private final People people;
  private final Clock clock;

  ProposalLists(JdbcClient db, Rights rights, People people, Clock clock) {
    this.db = db;
    this.rights = rights;
    this.people = people;
    this.clock = clock;
  }

  /** One of them; {@code onMe} while the viewer has it. */
  record Line(
      ProposalId id,
      PersonId proposer,
      String title,
      UnitId unit,
      @Nullable String family,
      @Nullable Integer level,
      @Nullable String funding,
      @Nullable String amount,
      ProposalStage stage,
      LocalDate since,
      @Nullable LocalDate dueOn,
      boolean onMe) {}

  List<Waiting> waitingFor(Viewer viewer) {
    return viewer.person().isEmpty()
        ? List.of()
        : db.sql(
                """
                select p.id, r.title, p.due_on from opportunities.proposal p
                  join opportunities.proposal_revision r on r.proposal = p.id and r.nr = p.revision
                where
                """
                    + ON_ME
                    + " order by p.due_on nulls first, p.id")
            .param("me", viewer.self().value())
            .query(
                (row, _) ->
                    new Waiting(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class)))
            .list();
  }

  /** The latest first. */
  List<Line> seenBy(Viewer viewer) {
    Reach reach = rights.reach(viewer);
    boolean all = reach.everywhere() || viewer.wears(Hat.LEARNING) || viewer.wears(Hat.AUDITOR);
    PersonId me = viewer.self();
    return db.sql(
            """
            select p.id, p.proposer, p.state, p.due_on, r.title, r.unit, r.family, r.level,
              r.funding, r.amount, s.at,
            """
                + ON_ME
                + """
                  as on_me
                from opportunities.proposal p
                  join opportunities.proposal_revision r on r.proposal = p.id and r.nr = p.revision
                  join opportunities.proposal_state s on s.proposal = p.id and s.nr = p.state_nr
                where p.proposer = :me
                """
                + " or "
                + ON_ME
                + """
                  or (exists (select from opportunities.proposal_state x
                      where x.proposal = p.id and x.act = 'send')
                    and (:all or r.unit in (select unnest(:units::uuid[])) or p.proposer in (select unnest(:reports::uuid[]))
                      or exists (select from opportunities.proposal_state x
                        where x.proposal = p.id and x.by_person = :me)))
                order by s.at desc, p.id limit :most
                """)
        .param("me", me.value())
        .param("all", all)
        .param("units", SqlArray.of(reach.units()))
        .param("reports", SqlArray.of(people.reportsOf(me)))
        .param("most", MOST)
        .query((row, _) -> line(row))
        .list();
  }

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        new ProposalId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("proposer", UUID.class)),
        row.getString("title"),
        new UnitId(row.getObject("unit", UUID.class)),
        row.getString("family"),
        row.getObject("level", Integer.class),
        row.getString("funding"),
        row.getString("amount"),
        ProposalStage.of(row.getString("state")),
        LocalDate.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone()),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("on_me"));
  }
}
