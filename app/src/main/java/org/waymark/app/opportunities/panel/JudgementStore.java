package org.waymark.app.opportunities.panel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.ApplicationId;

/** Scores, given once; notes and the short list. */
@Repository
class JudgementStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  JudgementStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** Whether it is the first of this member. */
  boolean add(ApplicationId application, Judgement it) {
    int added =
        db.sql(
                """
                insert into opportunities.judgement (application, member, at)
                values (:application, :member, :at) on conflict do nothing
                """)
            .param("application", application.value())
            .param("member", it.member().value())
            .param("at", it.at().atOffset(ZoneOffset.UTC))
            .update();
    if (added == 1) {
      batches.batchUpdate(
          """
          insert into opportunities.score (application, member, skill, score, note)
          values (?, ?, ?, ?, ?)
          """,
          it.scores().stream()
              .map(
                  s ->
                      new Object[] {
                        application.value(), it.member().value(), s.skill(), s.score(), s.note()
                      })
              .toList());
    }
    return added == 1;
  }

  List<Judgement> of(ApplicationId application) {
    Map<PersonId, Instant> members = new LinkedHashMap<>();
    Map<PersonId, List<Judgement.Score>> scores = new HashMap<>();
    db.sql(
            """
            select j.member, j.at, s.skill, s.score, s.note from opportunities.judgement j
              join opportunities.score s on s.application = j.application and s.member = j.member
            where j.application = :application order by j.at, j.member, s.skill
            """)
        .param("application", application.value())
        .query(
            row -> {
              PersonId member = new PersonId(row.getObject("member", UUID.class));
              members.put(member, row.getObject("at", OffsetDateTime.class).toInstant());
              scores
                  .computeIfAbsent(member, _ -> new ArrayList<>())
                  .add(
                      new Judgement.Score(
                          row.getInt("skill"), row.getInt("score"), row.getString("note")));
            });
    return members.entrySet().stream()
        .map(
            e ->
                new Judgement(e.getKey(), e.getValue(), scores.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  /** Who judged whom already. */
  Map<ApplicationId, List<PersonId>> members(Collection<ApplicationId> applications) {
    record Row(ApplicationId application, PersonId member) {}
    return db
        .sql(
            """
            select application, member from opportunities.judgement
            where application in (select unnest(:ids::uuid[]))
            """)
        .param("ids", SqlArray.of(applications))
        .query(
            (row, _) ->
                new Row(
                    new ApplicationId(row.getObject("application", UUID.class)),
                    new PersonId(row.getObject("member", UUID.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::application, Collectors.mapping(Row::member, Collectors.toList())));
  }
}
