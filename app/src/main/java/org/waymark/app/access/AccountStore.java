package org.waymark.app.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;

/** Rows of accounts, grants and failed attempts. */
@Repository
class AccountStore {
  /** Somebody who wears a hat; a unit of null stands for the whole company. */
  record Wearer(PersonId person, @Nullable UnitId unit) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Account(
      UUID id,
      @Nullable UUID person,
      String login,
      String name,
      @Nullable String passwordHash,
      String language,
      int failures,
      @Nullable Instant lockedUntil,
      @Nullable Instant disabledAt) {
    boolean lockedAt(Instant now) {
      return disabledAt != null || (lockedUntil != null && now.isBefore(lockedUntil));
    }
  }

  private static final String COLUMNS =
      "id, person, login, name, password_hash, language, failures, locked_until, disabled_at";

  Optional<Account> byId(UUID id) {
    return one("select " + COLUMNS + " from access.account where id = :key", id);
  }

  Optional<Account> byLogin(String login) {
    return one(
        "select " + COLUMNS + " from access.account where login = :key",
        login.strip().toLowerCase(Locale.ROOT));
  }

  Optional<Account> byPerson(PersonId person) {
    return one("select " + COLUMNS + " from access.account where person = :key", person.value());
  }

  private Optional<Account> one(String sql, Object key) {
    return jdbc.sql(sql)
        .param("key", key)
        .query(
            (rs, _) ->
                new Account(
                    rs.getObject("id", UUID.class),
                    rs.getObject("person", UUID.class),
                    rs.getString("login"),
                    rs.getString("name"),
                    rs.getString("password_hash"),
                    rs.getString("language"),
                    rs.getInt("failures"),
                    instant(rs.getTimestamp("locked_until")),
                    instant(rs.getTimestamp("disabled_at"))))
        .optional();
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  List<Grant> grants(UUID account) {
    return jdbc.sql(
            "select hat, unit from access.role_grant where account = :account and ended_at is null")
        .param("account", account)
        .query(
            (rs, _) ->
                new Grant(Hat.valueOf(rs.getString("hat")), rs.getObject("unit", UUID.class)))
        .list();
  }

  /** The account of a person, made when there is none; empty when the login is somebody else's. */
  Optional<UUID> ensure(@Nullable PersonId person, String login, String name, String language) {
    return jdbc.sql(
            """
            insert into access.account (person, login, name, language, created_at)
            values (:person, :login, :name, :language, :now)
            on conflict (login) do update set name = excluded.name
            where account.person is not distinct from excluded.person
            returning id
            """)
        .param("person", person == null ? null : person.value())
        .param("login", login.strip().toLowerCase(Locale.ROOT))
        .param("name", name)
        .param("language", language)
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  /** People who can sign in, or were shut out. */
  Set<PersonId> settled() {
    return jdbc
        .sql(
            """
            select person from access.account
            where person is not null and (password_hash is not null or disabled_at is not null)
            """)
        .query(UUID.class)
        .set()
        .stream()
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  void grant(UUID account, Grant grant, @Nullable UUID by) {
    jdbc.sql(
            """
            insert into access.role_grant (account, hat, unit, granted_by, granted_at)
            values (:account, :hat, :unit, :by, :now)
            on conflict (account, hat, unit) where ended_at is null do nothing
            """)
        .param("account", account)
        .param("hat", grant.hat().name())
        .param("unit", grant.unit())
        .param("by", by)
        .param("now", now())
        .update();
  }

  boolean endGrant(UUID account, Grant grant) {
    return jdbc.sql(
                """
                update access.role_grant set ended_at = :now
                where account = :account and hat = :hat and unit is not distinct from :unit
                  and ended_at is null
                """)
            .param("account", account)
            .param("hat", grant.hat().name())
            .param("unit", grant.unit())
            .param("now", now())
            .update()
        == 1;
  }

  boolean anyAdministrator() {
    return jdbc.sql(
            "select exists (select 1 from access.role_grant where hat = 'ADMINISTRATOR' and ended_at is null)")
        .query(Boolean.class)
        .single();
  }

  void password(UUID account, String hash) {
    jdbc.sql(
            """
            update access.account set password_hash = :hash, failures = 0, locked_until = null
            where id = :id
            """)
        .param("hash", hash)
        .param("id", account)
        .update();
  }

  void language(UUID account, String language) {
    jdbc.sql("update access.account set language = :language where id = :id")
        .param("language", language)
        .param("id", account)
        .update();
  }

  void disable(UUID account, boolean disabled) {
    jdbc.sql("update access.account set disabled_at = :at where id = :id")
        .param("at", disabled ? now() : null)
        .param("id", account)
        .update();
  }

  /** Counts a failed attempt; from the fifth on each one locks for twice as long as the last. */
  void failed(String login) {
    jdbc.sql(
            """
            update access.account
            set failures = failures + 1,
                locked_until = case when failures + 1 < cast(:limit as int) then locked_until
                  else cast(:now as timestamptz)
                  + least(1440, 15 * power(2, failures + 1 - cast(:limit as int))) * interval '1 minute' end
            where login = :login
            """)
        .param("limit", FAILURES_BEFORE_LOCK)
        .param("login", login.strip().toLowerCase(Locale.ROOT))
        .param("now", now())
        .update();
  }

  static final int FAILURES_BEFORE_LOCK = 5;

  void succeeded(UUID account) {
    jdbc.sql("update access.account set failures = 0, locked_until = null where id = :id")
        .param("id", account)
        .update();
  }

  /** Accounts with a person behind them that are not shut. */
  Map<PersonId, UUID> openOfPeople() {
    Map<PersonId, UUID> open = new HashMap<>();
    jdbc.sql(
            "select person, id from access.account where person is not null and disabled_at is null")
        .query(
            row -> {
              open.put(
                  new PersonId(row.getObject("person", UUID.class)),
                  row.getObject("id", UUID.class));
            });
    return open;
  }

  /** Shut, with every hat and every invitation ended, the password forgotten, and out at once. */
  void shutForGood(UUID account) {
    disable(account, true);
    jdbc.sql(
            "update access.role_grant set ended_at = :now where account = :account and ended_at is null")
        .param("now", now())
        .param("account", account)
        .update();
    jdbc.sql("delete from access.one_time_code where account = :account and used_at is null")
        .param("account", account)
        .update();
    jdbc.sql("update access.account set password_hash = null where id = :account")
        .param("account", account)
        .update();
    endSessions(account);
  }

  void endSessions(UUID account) {
    jdbc.sql("delete from access.session where principal_name = :name")
        .param("name", account.toString())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /** Everybody whose account wears this hat today. */
  List<Wearer> wearers(Hat hat) {
    return jdbc.sql(
            """
            select a.person, g.unit from access.role_grant g join access.account a on a.id = g.account
            where g.hat = ? and g.ended_at is null and a.disabled_at is null and a.person is not null
            order by a.name, a.id
            """)
        .param(hat.name())
        .query(
            (rs, _) -> {
              UUID unit = rs.getObject("unit", UUID.class);
              return new Wearer(
                  new PersonId(rs.getObject("person", UUID.class)),
                  unit == null ? null : new UnitId(unit));
            })
        .list();
  }
}
