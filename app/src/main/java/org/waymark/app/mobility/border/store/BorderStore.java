package org.waymark.app.mobility.border.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Risk;

@Repository
class BorderStore implements Borders {
  private final JdbcClient db;

  BorderStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(BorderCase it, Change change) {
    int added =
        BorderRows.facts(db.sql(BorderRows.ADD), it)
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

  @Override
  public void keep(BorderCase it) {
    BorderRows.told(db.sql(BorderRows.KEEP + BorderRows.WHERE), it).update();
  }

  @Override
  public void move(BorderCase it, Change change) {
    int nr =
        BorderRows.told(
                db.sql(
                    BorderRows.KEEP
                        + ", state = :state, state_nr = state_nr + 1"
                        + BorderRows.WHERE
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
        .query(BorderRows::read)
        .optional();
  }

  @Override
  public List<BorderCase> ofPerson(PersonId person) {
    return db.sql(
            "select * from mobility.border_case where person = ? order by opened_on desc, id desc")
        .param(person.value())
        .query(BorderRows::read)
        .list();
  }

  @Override
  public List<BorderCase> at(Collection<BorderStage> stages) {
    return stages.isEmpty()
        ? List.of()
        : db.sql(
                "select * from mobility.border_case where state in (:states) order by opened_on, id")
            .param("states", stages.stream().map(BorderStage::code).toList())
            .query(BorderRows::read)
            .list();
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
        .query(BorderRows::happening)
        .list();
  }
}
