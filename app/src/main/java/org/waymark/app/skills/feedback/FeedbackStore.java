package org.waymark.app.skills.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.feedback.FeedbackRequest.Line;

/** Keeps requests for feedback, and what was said. */
@Repository
class FeedbackStore {
  private static final String ROWS =
      """
      select id, person_id, role_id, asked_id, words, asked_at, due_on, state, closed_at, closing, reply
      from skills.feedback
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  FeedbackStore(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** False where the same person is asked about the same role already. */
  boolean add(FeedbackRequest r, LocalDate remindOn) {
    int added =
        jdbc.sql(
                """
                insert into skills.feedback
                  (id, person_id, role_id, asked_id, words, asked_at, due_on, remind_on, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'open') on conflict do nothing
                """)
            .param(r.id())
            .param(r.person().value())
            .param(r.role().value())
            .param(r.asked().value())
            .param(r.words())
            .param(time(r.askedAt()))
            .param(r.dueOn())
            .param(remindOn)
            .update();
    if (added == 0) {
      return false;
    }
    List<Object[]> lines = new ArrayList<>();
    for (Line line : r.lines()) {
      lines.add(new Object[] {r.id(), line.skill().value(), lines.size(), line.needed()});
    }
    batches.batchUpdate(
        "insert into skills.feedback_line (feedback_id, skill_id, place, needed) values (?, ?, ?, ?)",
        lines);
    return true;
  }

  Optional<FeedbackRequest> find(UUID id) {
    return read(" where id = ?", id).stream().findFirst();
  }

  /** Asked by this person, or of them; the latest first. */
  List<FeedbackRequest> of(PersonId person) {
    return read(
        " where person_id = ? or asked_id = ? order by asked_at desc, id",
        person.value(),
        person.value());
  }

  /** Asked by these people of somebody, and still open. */
  List<FeedbackRequest> open(Collection<PersonId> people, PersonId asked) {
    UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
    return read(
        " where closed_at is null and asked_id = ? and person_id = any (?) order by due_on, id",
        asked.value(),
        ids);
  }

  List<FeedbackRequest> openTo(PersonId asked) {
    return read(" where closed_at is null and asked_id = ? order by due_on, id", asked.value());
  }

  int waiting(PersonId asked) {
    return jdbc.sql("select count(*) from skills.feedback where asked_id = ? and closed_at is null")
        .param(asked.value())
        .query(Integer.class)
        .single();
  }

  int openOf(PersonId person) {
    return jdbc.sql(
            "select count(*) from skills.feedback where person_id = ? and closed_at is null")
        .param(person.value())
        .query(Integer.class)
        .single();
  }

  private List<FeedbackRequest> read(String where, Object... values) {
    List<FeedbackRequest> bare =
        jdbc.sql(ROWS + where).params(values).query(FeedbackStore::request).list();
    Map<UUID, List<Line>> lines = lines(bare.stream().map(FeedbackRequest::id).toList());
    return bare.stream().map(r -> with(r, lines.getOrDefault(r.id(), List.of()))).toList();
  }

  private Map<UUID, List<Line>> lines(List<UUID> requests) {
    Map<UUID, List<Line>> lines = new HashMap<>();
    jdbc.sql(
            """
            select feedback_id, skill_id, needed, level, words from skills.feedback_line
            where feedback_id = any (?) order by feedback_id, place
            """)
        .param(requests.toArray(UUID[]::new))
        .query(
            rs -> {
              int level = rs.getInt("level");
              Integer said = rs.wasNull() ? null : Integer.valueOf(level);
              lines
                  .computeIfAbsent(rs.getObject("feedback_id", UUID.class), _ -> new ArrayList<>())
                  .add(
                      new Line(
                          new SkillId(rs.getInt("skill_id")),
                          rs.getInt("needed"),
                          said,
                          rs.getString("words")));
            });
    return lines;
  }

  private static FeedbackRequest with(FeedbackRequest r, List<Line> lines) {
    return new FeedbackRequest(
        r.id(),
        r.person(),
        r.role(),
        r.asked(),
        r.words(),
        r.askedAt(),
        r.dueOn(),
        r.stage(),
        r.closedAt(),
        r.closing(),
        r.reply(),
        lines);
  }

  private static FeedbackRequest request(ResultSet rs, int row) throws SQLException {
    OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
    return new FeedbackRequest(
        rs.getObject("id", UUID.class),
        new PersonId(rs.getObject("person_id", UUID.class)),
        new RoleId(rs.getObject("role_id", UUID.class)),
        new PersonId(rs.getObject("asked_id", UUID.class)),
        rs.getString("words"),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        rs.getObject("due_on", LocalDate.class),
        FeedbackStage.of(rs.getString("state")),
        closed == null ? null : closed.toInstant(),
        rs.getString("closing"),
        rs.getString("reply"),
        List.of());
  }

  /** Ends one that was open; false when somebody was faster. */
  boolean close(
      UUID id, FeedbackStage stage, @Nullable Boolean asManager, String closing, Instant at) {
    return jdbc.sql(
                """
                update skills.feedback
                set state = ?, as_manager = ?, closing = ?, closed_at = ?, remind_on = null
                where id = ? and closed_at is null
                """)
            .param(stage.code())
            .param(asManager)
            .param(closing)
            .param(time(at))
            .param(id)
            .update()
        > 0;
  }

  void say(UUID id, SkillId skill, int level, String words) {
    jdbc.sql(
            "update skills.feedback_line set level = ?, words = ? where feedback_id = ? and skill_id = ?")
        .params(level, words, id, skill.value())
        .update();
  }

  void reply(UUID id, String words) {
    jdbc.sql("update skills.feedback set reply = ? where id = ?").params(words, id).update();
  }

  /** One that something is to be done about today, and that nobody else works off. */
  Optional<UUID> due(LocalDate today) {
    return jdbc.sql(
            """
            select id from skills.feedback where closed_at is null and remind_on <= ?
            order by remind_on, id limit 1 for update skip locked
            """)
        .param(today)
        .query(UUID.class)
        .optional();
  }

  void remindOn(UUID id, LocalDate day) {
    jdbc.sql("update skills.feedback set remind_on = ? where id = ?").params(day, id).update();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
