package org.waymark.app.mobility.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;

@Repository
class CheckInStore implements CheckInBook {
  private static final String FLAGS =
      "select f.*, c.move from mobility.red_flag f join mobility.check_in c on c.id = f.check_in ";
  private static final String ANSWER =
      """
      update mobility.check_in set answered_at = :now, how = :how, support = :support,
        skills = :skills, weeks = :weeks, words = :words, talk = :talk, shown_to_manager = :shown
      where id = :id
      """;
  private final JdbcClient db;

  CheckInStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<CheckIn> find(UUID id) {
    return one(id, "");
  }

  @Override
  public Optional<CheckIn> locked(UUID id) {
    return one(id, " for update");
  }

  private Optional<CheckIn> one(UUID id, String lock) {
    return db.sql("select * from mobility.check_in where id = :id" + lock)
        .param("id", id)
        .query(CheckInStore::read)
        .optional();
  }

  @Override
  public List<CheckIn> of(MoveId move) {
    return db.sql("select * from mobility.check_in where move = :move order by day, party")
        .param("move", move.value())
        .query(CheckInStore::read)
        .list();
  }

  @Override
  public List<CheckIn> openOf(PersonId person) {
    return db.sql(
            """
            select * from mobility.check_in where person = :person and asked_at is not null
              and answered_at is null and ended_at is null order by due_at, id
            """)
        .param("person", person.value())
        .query(CheckInStore::read)
        .list();
  }

  @Override
  public List<UUID> dueBy(Instant now) {
    return db.sql(
            """
            select id from mobility.check_in
            where due_at <= :now and asked_at is null and ended_at is null order by due_at, id
            """)
        .param("now", Sql.at(now))
        .query(UUID.class)
        .list();
  }

  @Override
  public void asked(UUID id, PersonId person, Instant now) {
    db.sql("update mobility.check_in set asked_at = :now, person = :person where id = :id")
        .param("now", Sql.at(now))
        .param("person", person.value())
        .param("id", id)
        .update();
  }

  @Override
  public void ended(UUID id, Instant now) {
    db.sql("update mobility.check_in set ended_at = :now where id = :id and answered_at is null")
        .param("now", Sql.at(now))
        .param("id", id)
        .update();
  }

  @Override
  public void answered(CheckIn checkIn, CheckIn.Said said, Instant now) {
    db.sql(ANSWER)
        .param("now", Sql.at(now))
        .param("how", said.how())
        .param("support", said.support())
        .param("skills", said.skills())
        .param("weeks", said.weeks())
        .param("words", said.words().isEmpty() ? null : said.words())
        .param("talk", said.talk())
        .param("shown", said.shown())
        .param("id", checkIn.id())
        .update();
  }

  @Override
  public void raise(UUID checkIn, Instant now, LocalDate dueOn) {
    db.sql(
            """
            insert into mobility.red_flag (check_in, at, due_on) values (:id, :at, :due)
            on conflict (check_in) do nothing
            """)
        .param("id", checkIn)
        .param("at", Sql.at(now))
        .param("due", dueOn)
        .update();
  }

  @Override
  public Optional<RedFlag> flag(UUID checkIn) {
    return db.sql(FLAGS + "where f.check_in = :id")
        .param("id", checkIn)
        .query(CheckInStore::flag)
        .optional();
  }

  @Override
  public List<RedFlag> flagsOf(Collection<MoveId> moves) {
    return db.sql(FLAGS + "where c.move in (select unnest(:moves::uuid[])) order by f.at")
        .param("moves", SqlArray.of(moves))
        .query(CheckInStore::flag)
        .list();
  }

  @Override
  public List<RedFlag> openFlags() {
    return db.sql(FLAGS + "where f.answered_at is null order by f.due_on, f.check_in")
        .query(CheckInStore::flag)
        .list();
  }

  @Override
  public List<UUID> lateFlags(LocalDate today) {
    return db.sql(
            "select check_in from mobility.red_flag where answered_at is null and not late and due_on < :today")
        .param("today", today)
        .query(UUID.class)
        .list();
  }

  @Override
  public void late(UUID checkIn) {
    db.sql("update mobility.red_flag set late = true where check_in = :id")
        .param("id", checkIn)
        .update();
  }

  @Override
  public boolean answerFlag(UUID checkIn, Instant now, PersonId by, String what) {
    return db.sql(
                """
                update mobility.red_flag set answered_at = :now, by_person = :by, what = :what
                where check_in = :id and answered_at is null
                """)
            .param("now", Sql.at(now))
            .param("by", by.value())
            .param("what", what)
            .param("id", checkIn)
            .update()
        == 1;
  }

  private static CheckIn read(ResultSet row, int nr) throws SQLException {
    Instant answered = Sql.instant(row, "answered_at");
    return new CheckIn(
        Sql.uuid(row, "id"),
        new MoveId(Sql.uuid(row, "move")),
        row.getInt("day"),
        CheckInParty.of(row.getString("party")),
        Sql.person(row, "person"),
        Objects.requireNonNull(Sql.instant(row, "due_at")),
        Sql.instant(row, "asked_at"),
        Sql.instant(row, "ended_at"),
        answered,
        answered == null ? null : said(row));
  }

  private static CheckIn.Said said(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return new CheckIn.Said(
        number(row, "how"),
        number(row, "support"),
        number(row, "skills"),
        number(row, "weeks"),
        words == null ? "" : words,
        row.getBoolean("talk"),
        row.getBoolean("shown_to_manager"));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  private static RedFlag flag(ResultSet row, int nr) throws SQLException {
    return new RedFlag(
        Sql.uuid(row, "check_in"),
        new MoveId(Sql.uuid(row, "move")),
        Objects.requireNonNull(Sql.instant(row, "at")),
        row.getObject("due_on", LocalDate.class),
        Sql.instant(row, "answered_at"),
        Sql.id(row, "by_person", PersonId::new),
        row.getString("what"));
  }
}
