package org.waymark.app.recognition.rewards;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;

/** What units may give away in a year. */
@Service
class Budgets {
  private static final long MOST = 10_000_000;
  private static final int LONGEST = 1000;
  private final JdbcClient db;
  private final Organisation organisation;
  private final RewardReach reach;
  private final Audit audit;
  private final Clock clock;

  Budgets(JdbcClient db, Organisation organisation, RewardReach reach, Audit audit, Clock clock) {
    this.db = db;
    this.organisation = organisation;
    this.reach = reach;
    this.audit = audit;
    this.clock = clock;
  }

  /** One of them, in whole euros. */
  record Budget(UnitId unit, int year, long amount, long spent) {
    long left() {
      return amount - spent;
    }
  }

  int year() {
    return LocalDate.now(clock).getYear();
  }

  /** Of this year. */
  List<Budget> all(Collection<UnitId> units) {
    return db.sql("select * from recognition.budget where unit = any (?) and year = ?")
        .params(units.stream().map(UnitId::value).toArray(UUID[]::new), year())
        .query(
            (row, _) ->
                new Budget(
                    new UnitId(row.getObject("unit", UUID.class)),
                    row.getInt("year"),
                    row.getLong("amount"),
                    row.getLong("spent")))
        .list();
  }

  /** That of the unit itself, else of the next one above that has one. */
  Optional<Budget> paying(UnitId unit) {
    List<UnitId> path = organisation.path(unit).stream().map(Unit::id).toList();
    return all(path).stream().max(Comparator.comparingInt(b -> path.indexOf(b.unit())));
  }

  /** By its leader; never less than what is spent. */
  @Transactional
  public Outcome<UnitId> set(Viewer viewer, UnitId unit, long amount, String why) {
    if (!reach.leads(viewer, unit) || organisation.unit(unit).isEmpty()) {
      throw new NotYours();
    }
    List<Refusal> no = new ArrayList<>();
    if (amount < 0 || amount > MOST) {
      no.add(Refusal.of("recognition.budget.no.amount", MOST));
    }
    if (why.isBlank() || why.length() > LONGEST) {
      no.add(Refusal.of("recognition.budget.no.why", LONGEST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    int kept =
        db.sql(
                """
                insert into recognition.budget as b (unit, year, amount) values (:unit, :year, :amount)
                on conflict (unit, year) do update set amount = excluded.amount
                  where b.spent <= excluded.amount
                """)
            .param("unit", unit.value())
            .param("year", year())
            .param("amount", amount)
            .update();
    if (kept == 0) {
      return Outcome.refused("recognition.budget.no.spent");
    }
    remember(viewer, unit, amount, why.strip());
    audit.act(viewer, "reward_budget", null, "/desk/rewards");
    return Outcome.done(unit);
  }

  private void remember(Viewer viewer, UnitId unit, long amount, String why) {
    db.sql(
            """
            insert into recognition.budget_change (id, unit, year, amount, by_person, at, why)
            values (:id, :unit, :year, :amount, :by, :at, :why)
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("unit", unit.value())
        .param("year", year())
        .param("amount", amount)
        .param("by", viewer.self().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  /** False where not enough is left; of two at once the second sees what the first left. */
  boolean spend(Budget budget, long amount) {
    return db.sql(
                """
                update recognition.budget set spent = spent + :amount
                where unit = :unit and year = :year and spent + :amount <= amount
                """)
            .param("amount", amount)
            .param("unit", Objects.requireNonNull(budget.unit()).value())
            .param("year", budget.year())
            .update()
        == 1;
  }
}
