package org.waymark.app.mobility.border.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.Story;

@Repository
class BorderStore implements Borders {
  private static final String ADD =
      """
      insert into mobility.border_case (id, person, move, state, state_nr, home, region, country,
        stay, from_on, pack, opened_on)
      values (:id, :person, :move, :state, 1, :home, :region, :country, :stay, :from, :pack, :opened)
      on conflict (person) where state not in ('finished', 'closed') do nothing
      """;
  private static final String KEEP =
      """
      update mobility.border_case set move = :move, region = :region, country = :country,
        stay = :stay, from_on = :from, motivation = :motivation, contributions = :contributions,
        benefit = :benefit, cost = :cost, consulted = :consulted, pack = :pack""";
  private static final String WHERE = " where id = :id";
  private final JdbcClient db;

  BorderStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(BorderCase it, Change change) {
    int added =
        facts(db.sql(ADD), it)
            .param("person", it.person().value())
            .param("state", it.stage().code())
            .param("home", it.home())
            .param("opened", it.openedOn())
            .update();
    if (added == 1) {
      remember(it, 1, change);
    }
    return added == 1;
  }

  private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, BorderCase it) {
    MoveId move = it.move();
    return sql.param("id", it.id().value())
        .param("move", move == null ? null : move.value())
        .param("region", it.goal().region())
        .param("country", it.goal().country())
        .param("stay", it.goal().stay().code())
        .param("from", it.goal().from())
        .param("pack", it.pack());
  }

  @Override
  public void keep(BorderCase it) {
    told(db.sql(KEEP + WHERE), it).update();
  }

  private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec sql, BorderCase it) {
    return facts(sql, it)
        .param("motivation", it.story().motivation())
        .param("contributions", it.story().contributions())
        .param("benefit", it.story().benefit())
        .param("cost", it.story().cost())
        .param("consulted", it.story().consulted());
  }

  @Override
  public void move(BorderCase it, Change change) {
    int nr =
        told(
                db.sql(
                    KEEP
                        + ", state = :state, state_nr = state_nr + 1"
                        + WHERE
                        + " returning state_nr"),
                it)
            .param("state", it.stage().code())
            .query(Integer.class)
            .single();
    remember(it, nr, change);
  }

  private void remember(BorderCase it, int nr, Change change) {
    PersonId by = change.by();
    db.sql(
            """
            insert into mobility.border_state (border, nr, state, at, by_person, why)
            values (:border, :nr, :state, :at, :by, :why)
            """)
        .param("border", it.id().value())
        .param("nr", nr)
        .param("state", it.stage().code())
        .param("at", Timestamp.from(change.at()))
        .param("by", by == null ? null : by.value())
        .param("why", change.why())
        .update();
  }

  @Override
  public Optional<BorderCase> find(BorderId id) {
    return one("id = ?", id.value());
  }

  @Override
  public Optional<BorderCase> locked(BorderId id) {
    return one("id = ? for update", id.value());
  }

  @Override
  public Optional<BorderCase> of(MoveId move) {
    return one("move = ?", move.value());
  }

  private Optional<BorderCase> one(String where, UUID value) {
    return db.sql("select * from mobility.border_case where " + where)
        .param(value)
        .query(BorderStore::read)
        .optional();
  }

  @Override
  public List<BorderCase> ofPerson(PersonId person) {
    return db.sql(
            "select * from mobility.border_case where person = ? order by opened_on desc, id desc")
        .param(person.value())
        .query(BorderStore::read)
        .list();
  }

  @Override
  public List<BorderCase> at(Collection<BorderStage> stages) {
    return stages.isEmpty()
        ? List.of()
        : db.sql(
                "select * from mobility.border_case where state in (:states) order by opened_on, id")
            .param("states", stages.stream().map(BorderStage::code).toList())
            .query(BorderStore::read)
            .list();
  }

  private static BorderCase read(ResultSet row, int nr) throws SQLException {
    UUID move = row.getObject("move", UUID.class);
    return new BorderCase(
        new BorderId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        move == null ? null : new MoveId(move),
        BorderStage.of(row.getString("state")),
        row.getString("home"),
        new Goal(
            row.getString("region"),
            row.getString("country"),
            Stay.of(row.getString("stay")).orElseThrow(),
            row.getObject("from_on", LocalDate.class)),
        new Story(
            row.getString("motivation"),
            row.getString("contributions"),
            row.getString("benefit"),
            row.getString("cost"),
            row.getString("consulted")),
        row.getObject("pack", UUID.class),
        row.getObject("opened_on", LocalDate.class));
  }

  @Override
  public Map<Risk, Answer> answers(BorderId id) {
    Map<Risk, Answer> all = new EnumMap<>(Risk.class);
    db.sql("select question, answer from mobility.border_answer where border = ?")
        .param(id.value())
        .query(
            row -> {
              all.put(
                  Risk.of(row.getString("question")).orElseThrow(),
                  Answer.of(row.getString("answer")).orElseThrow());
            });
    return all;
  }

  @Override
  public void answer(BorderId id, Map<Risk, Answer> answers, PersonId by, Instant at) {
    answers.forEach(
        (question, answer) ->
            db.sql(
                    """
                    insert into mobility.border_answer (border, question, answer, by_person, at)
                    values (:border, :question, :answer, :by, :at)
                    on conflict (border, question) do update set answer = excluded.answer,
                      by_person = excluded.by_person, at = excluded.at
                    """)
                .param("border", id.value())
                .param("question", question.code())
                .param("answer", answer.code())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update());
  }

  @Override
  public List<Happening> happenings(BorderId id) {
    return db.sql("select * from mobility.border_state where border = ? order by nr")
        .param(id.value())
        .query(BorderStore::happening)
        .list();
  }

  private static Happening happening(ResultSet row, int nr) throws SQLException {
    @Nullable UUID by = row.getObject("by_person", UUID.class);
    return new Happening(
        BorderStage.of(row.getString("state")),
        new Change(
            row.getTimestamp("at").toInstant(),
            by == null ? null : new PersonId(by),
            row.getString("why")));
  }
}
