package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.ModuleTest;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Versions;

/**
 * How long rules take over a company of 60,000; with -DpolicyFigures=true it says so, and asserts
 * nothing about time.
 */
@ModuleTest
@EnabledIfSystemProperty(named = "policyFigures", matches = "true")
class WhatIfFiguresTest {
  private static final int TIMES = 9;
  private final JdbcClient db;
  private final WhatIf whatIf;
  private final Policy policy;
  private final Versions versions;
  private final People people;
  private final Clock clock;
  private final Ticker ticker;
  private final TransactionTemplate transaction;

  WhatIfFiguresTest(
      JdbcClient db,
      WhatIf whatIf,
      Policy policy,
      Versions versions,
      People people,
      Clock clock,
      Ticker ticker,
      TransactionTemplate transaction) {
    this.transaction = transaction;
    this.db = db;
    this.whatIf = whatIf;
    this.policy = policy;
    this.versions = versions;
    this.people = people;
    this.clock = clock;
    this.ticker = ticker;
  }

  @BeforeEach
  void sixtyThousand() {
    LocalDate today = LocalDate.now(clock);
    Stream.of(
            "insert into people.unit (code, name) values ('C', 'Company')",
            """
            insert into people.unit (code, name, parent)
            select 'D' || n, 'Division ' || n, (select id from people.unit where code = 'C')
            from generate_series(0, 11) n
            """,
            """
            insert into people.unit (code, name, parent)
            select 'U' || n, 'Unit ' || n, (select id from people.unit where code = 'D' || n % 12)
            from generate_series(0, 2999) n
            """,
            """
            insert into people.location (code, name, city, country, region, time_zone)
            select 'L' || n, 'Place ' || n, 'City', (array['NL','DE','GB','FR','PL','PT','US','IN'])[1 + n % 8],
              'EMEA', 'UTC' from generate_series(0, 79) n
            """,
            "insert into people.family (code, name) select 'F' || n, 'F' || n from generate_series(0, 14) n",
            """
            insert into people.role (code, title, family, level)
            select 'R' || n, 'Role ' || n, (select id from people.family where code = 'F' || n % 15), 1 + n % 9
            from generate_series(0, 799) n
            """,
            """
            insert into people.person (number, given_name, family_name, hired_on, folded)
            select 'P' || n, 'Given', 'Family' || n, date '2012-01-01' + n % 3000, 'x'
            from generate_series(1, 60000) n
            """)
        .forEach(sql -> db.sql(sql).update());
    db.sql(
            """
            with r as (select id, row_number() over () - 1 as n from people.role),
              u as (select id, row_number() over () - 1 as n from people.unit where code like 'U%'),
              l as (select id, row_number() over () - 1 as n from people.location),
              p as (select id, hired_on, row_number() over () as n from people.person)
            insert into people.spell
              (person, role, unit, location, kind, began_on, until, role_since, run, recorded_at)
            select p.id, r.id, u.id, l.id, case when k = 0 then 'hire' else 'lateral' end,
              case when k = 0 then p.hired_on else :today - 1 - (p.n * 37 % 1500)::int end,
              case when k = 0 then :today - 1 - (p.n * 37 % 1500)::int end,
              case when k = 0 then p.hired_on else :today - 1 - (p.n * 37 % 1500)::int end,
              uuidv7(), '2026-01-01'
            from p cross join generate_series(0, 1) k
              join r on r.n = p.n % 800 join u on u.n = p.n % 3000 join l on l.n = p.n % 80
            where p.hired_on < :today - 1 - (p.n * 37 % 1500)::int
            """)
        .param("today", today)
        .update();
    db.sql(
            """
            insert into policy.fact (person, kind, value, since, run, recorded_at)
            select id, 'standing', (array['partly','meets','exceeds'])[1 + (row_number() over ())::int % 3],
              date '2026-01-01', uuidv7(), '2026-01-01' from people.person
            """)
        .update();
    Stream.of("people.person", "people.spell", "people.reporting_line", "policy.fact")
        .forEach(table -> db.sql("analyze " + table).update());
  }

  @Test
  void howLongItTakes() {
    PolicyVersion draft = Objects.requireNonNull(transaction.execute(_ -> draft()));
    List<PersonId> everybody = people.everyoneEmployed().stream().map(Employment::person).toList();
    var comparison =
        say("what-if", () -> whatIf.compare(new PolicyVersion(1), draft, MoveKind.ROLE));
    assertThat(comparison.people()).isGreaterThan(50_000);
    assertThat(comparison.groups()).isNotEmpty();
    say("one move, everybody", () -> policy.verdicts(everybody, Move.any(MoveKind.ROLE)));
    List<Move> page = IntStream.range(0, 20).mapToObj(_ -> Move.any(MoveKind.ROLE)).toList();
    say("one person, 20 cards", () -> policy.verdicts(everybody.getFirst(), page));
  }

  private PolicyVersion draft() {
    PolicyVersion draft =
        versions.draft(
            "Eighteen", new PolicyVersion(1), new Versions.Change(clock.instant(), null, null));
    Provision line = versions.book(draft).on(Rule.MONTHS_IN_ROLE).getFirst();
    Provision longer =
        new Provision(
            line.line(), line.rule(), line.extent(), "18", line.strength(), null, null, Map.of());
    versions.put(draft, longer, new PersonId(UUID.randomUUID()));
    return draft;
  }

  private <T> T say(String what, Supplier<T> work) {
    T result = work.get();
    long[] took = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long before = ticker.nanos();
      result = work.get();
      took[i] = (ticker.nanos() - before) / 1_000_000;
    }
    Arrays.sort(took);
    System.out.printf(
        "FIGURE %s: median %d ms, all %s%n",
        what,
        took[TIMES / 2],
        Arrays.stream(took).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    return result;
  }
}
