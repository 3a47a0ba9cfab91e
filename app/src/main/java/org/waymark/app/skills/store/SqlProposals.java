package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Proposals;
import org.waymark.app.skills.model.Reception;

@Repository
class SqlProposals implements Proposals {
  private static final String WAITING =
      """
      select skill_id, source, passage, found_in, coalesce(level, 0) as level, score, why
      from skills.proposal where person_id = ? and state = 'proposed'
      """;
  private static final String RECEIVED =
      """
      select skill_id, count(*) as asked, count(*) filter (where state = 'accepted') as yes
      from skills.proposal
      where state <> 'proposed' and source = 'cv' and why in ('words', 'meaning')
      group by skill_id having count(*) >= ?
      """;
  private static final String INSERT =
      """
      insert into skills.proposal
        (person_id, skill_id, source, passage, found_in, level, score, state, made_at, decided_at,
         why)
      values (?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?)
      on conflict (person_id, skill_id) do
      """;

  private final JdbcClient jdbc;

  SqlProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Proposal> waiting(PersonId person) {
    return jdbc.sql(WAITING + " order by score desc, skill_id")
        .param(person.value())
        .query(SqlProposals::proposal)
        .list();
  }

  @Override
  public Optional<Proposal> waiting(PersonId person, SkillId skill) {
    return jdbc.sql(WAITING + " and skill_id = ?")
        .params(person.value(), skill.value())
        .query(SqlProposals::proposal)
        .optional();
  }

  private static Proposal proposal(ResultSet rs, int row) throws SQLException {
    return new Proposal(
        Sql.skill(rs),
        Origin.valueOf(rs.getString("source").toUpperCase(Locale.ROOT)),
        rs.getString("passage"),
        rs.getString("found_in"),
        rs.getInt("level"),
        rs.getDouble("score"),
        why(rs.getString("why")));
  }

  /** What was proposed before reasons were kept, was named. */
  private static Why why(String code) {
    return code.isEmpty() ? Why.NAMED : Why.valueOf(code.toUpperCase(Locale.ROOT));
  }

  @Override
  public Set<SkillId> decided(PersonId person) {
    return new HashSet<>(
        jdbc.sql("select skill_id from skills.proposal where person_id = ? and state <> 'proposed'")
            .param(person.value())
            .query((rs, _) -> Sql.skill(rs))
            .list());
  }

  @Override
  @Transactional
  public void add(PersonId person, Collection<Proposal> found, Instant at) {
    for (Proposal p : found) {
      jdbc.sql(INSERT + " nothing").params(values(person, p, "proposed", at, false)).update();
    }
  }

  @Override
  public void decide(PersonId person, Proposal proposal, boolean accepted, Instant at) {
    jdbc.sql(
            INSERT
                + """
                   update set state = excluded.state, decided_at = excluded.decided_at
                   where skills.proposal.state = 'proposed'
                  """)
        .params(values(person, proposal, accepted ? "accepted" : "rejected", at, true))
        .update();
  }

  private static List<@org.jspecify.annotations.Nullable Object> values(
      PersonId person, Proposal p, String state, Instant at, boolean decided) {
    var values = new java.util.ArrayList<@org.jspecify.annotations.Nullable Object>();
    values.add(person.value());
    values.add(p.skill().value());
    values.add(p.origin().name().toLowerCase(Locale.ROOT));
    values.add(p.passage());
    values.add(p.foundIn());
    values.add(p.level());
    values.add(p.score());
    values.add(state);
    values.add(Sql.time(at));
    values.add(decided ? Sql.time(at) : null);
    values.add(p.why().code());
    return values;
  }

  @Override
  public Map<SkillId, Reception> received() {
    return jdbc
        .sql(RECEIVED)
        .param(Reception.FEWEST)
        .query((rs, _) -> new Reception(Sql.skill(rs), rs.getInt("asked"), rs.getInt("yes")))
        .list()
        .stream()
        .collect(Collectors.toMap(Reception::skill, r -> r));
  }

  @Override
  public void reconsider(PersonId person, SkillId skill) {
    jdbc.sql(
            "delete from skills.proposal where person_id = ? and skill_id = ? and state = 'rejected'")
        .params(person.value(), skill.value())
        .update();
  }
}
