package org.waymark.app.recognition.rewards;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;

/** Who got what, why, and who agreed; only ever added to. */
@Repository
class Ledger {
  private static final String SELECT =
      """
      select e.*, coalesce((select c.shown from recognition.entry_choice c where c.entry = e.id
        order by c.nr desc limit 1), false) shown,
        v.why as back_why, v.by_person as back_by, v.reversed_on as back_on
      from recognition.entry e left join recognition.reversal v on v.entry = e.id
      """;
  private static final String LATEST = " order by e.at desc, e.id desc limit ";
  private final JdbcClient db;

  Ledger(JdbcClient db) {
    this.db = db;
  }

  /**
   * A reward that was given.
   *
   * @param shown the manager lets others read of it
   * @param back how it was taken back, or null
   */
  record Entry(
      UUID id,
      PersonId manager,
      UnitId unit,
      RewardKind kind,
      String words,
      @Nullable Long amount,
      PersonId nominatedBy,
      PersonId confirmedBy,
      PersonId approvedBy,
      LocalDate on,
      boolean shown,
      @Nullable Back back) {}

  /** A reward that was taken back. */
  record Back(PersonId by, LocalDate on, String why) {}

  void add(
      Nomination n, PersonId approving, Budgets.@Nullable Budget budget, Instant at, LocalDate on) {
    db.sql(
            """
            insert into recognition.entry (id, nomination, manager, unit, kind, words, amount,
              budget_unit, budget_year, nominated_by, confirmed_by, approved_by, at, given_on)
            values (:id, :nomination, :manager, :unit, :kind, :words, :amount, :budget, :year,
              :nominator, :confirmer, :approver, :at, :on)
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("nomination", n.id().value())
        .param("manager", n.manager().value())
        .param("unit", n.unit().value())
        .param("kind", n.kind().code())
        .param("words", n.words())
        .param("amount", n.amount())
        .param("budget", budget == null ? null : budget.unit().value())
        .param("year", budget == null ? null : budget.year())
        .param("nominator", n.nominator().value())
        .param("confirmer", Objects.requireNonNull(n.confirmedBy()).value())
        .param("approver", approving.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("on", on)
        .update();
  }

  /** The entry of a nomination; what it cost is there to be spent again. */
  void reverse(NominationId nomination, PersonId by, String why, Instant at, LocalDate on) {
    db.sql(
            """
            insert into recognition.reversal (entry, why, by_person, at, reversed_on)
            select id, :why, :by, :at, :on from recognition.entry where nomination = :nomination
            """)
        .param("why", why)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("on", on)
        .param("nomination", nomination.value())
        .update();
    db.sql(
            """
            update recognition.budget b set spent = b.spent - e.amount from recognition.entry e
            where e.nomination = ? and b.unit = e.budget_unit and b.year = e.budget_year
            """)
        .param(nomination.value())
        .update();
  }

  List<Entry> of(PersonId manager, int most) {
    return db.sql(SELECT + " where e.manager = :manager" + LATEST + most)
        .param("manager", manager.value())
        .query(Ledger::read)
        .list();
  }

  /** All, the latest first. */
  List<Entry> latest(int most) {
    return db.sql(SELECT + LATEST + most).query(Ledger::read).list();
  }

  /** Those in these units. */
  List<Entry> latest(java.util.Collection<UnitId> units, int most) {
    return db.sql(SELECT + " where e.unit = any (?)" + LATEST + most)
        .param(units.stream().map(UnitId::value).toArray(UUID[]::new))
        .query(Ledger::read)
        .list();
  }

  /** Symbols that everybody may read of, the latest first. */
  List<Entry> shown(int most) {
    return db.sql(
            SELECT
                + """
                 where v.entry is null and e.kind in ('special', 'award') and (select c.shown
                    from recognition.entry_choice c where c.entry = e.id
                    order by c.nr desc limit 1)
                """
                + LATEST
                + most)
        .query(Ledger::read)
        .list();
  }

  Optional<Entry> locked(UUID id) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
        .param("id", id.toString())
        .query((_, _) -> true)
        .list();
    return db.sql(SELECT + " where e.id = :id").param("id", id).query(Ledger::read).optional();
  }

  void show(UUID entry, boolean shown, Instant at) {
    db.sql(
            """
            insert into recognition.entry_choice (entry, nr, shown, at)
            select :entry, 1 + count(*), :shown, :at from recognition.entry_choice
            where entry = :entry
            """)
        .param("entry", entry)
        .param("shown", shown)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Entry read(ResultSet row, int nr) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        person(row, "manager"),
        new UnitId(row.getObject("unit", UUID.class)),
        RewardKind.of(row.getString("kind")).orElseThrow(),
        row.getString("words"),
        row.getObject("amount", Long.class),
        person(row, "nominated_by"),
        person(row, "confirmed_by"),
        person(row, "approved_by"),
        row.getObject("given_on", LocalDate.class),
        row.getBoolean("shown"),
        back(row));
  }

  private static @Nullable Back back(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("back_on", LocalDate.class);
    return on == null ? null : new Back(person(row, "back_by"), on, row.getString("back_why"));
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(row.getObject(column, UUID.class));
  }
}
