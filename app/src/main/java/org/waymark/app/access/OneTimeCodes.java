package org.waymark.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that open the door once: to the first administrator, and to each invited person. */
@Component
class OneTimeCodes {
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 16;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OneTimeCodes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  enum Purpose {
    FIRST_ADMINISTRATOR,
    INVITATION;

    String stored() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Code(Purpose purpose, @Nullable UUID account) {}

  /** A fresh code, of which only the hash is kept; earlier ones for the same end are void. */
  String issue(Purpose purpose, @Nullable UUID account, Duration valid) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    jdbc.sql(
            """
            delete from access.one_time_code
            where purpose = :purpose and account is not distinct from :account and used_at is null
            """)
        .param("purpose", purpose.stored())
        .param("account", account)
        .update();
    jdbc.sql(
            """
            insert into access.one_time_code (hash, account, purpose, expires_at)
            values (:hash, :account, :purpose, :expires)
            """)
        .param("hash", hash(code.toString()))
        .param("account", account)
        .param("purpose", purpose.stored())
        .param("expires", Timestamp.from(clock.instant().plus(valid)))
        .update();
    return code.toString();
  }

  Optional<Code> open(String code) {
    return jdbc.sql(
            """
            select purpose, account from access.one_time_code
            where hash = :hash and used_at is null and expires_at > :now
            """)
        .param("hash", hash(code))
        .param("now", Timestamp.from(clock.instant()))
        .query(OneTimeCodes::code)
        .optional();
  }

  /** Uses the code up; of two at the same time one gets it. */
  Optional<Code> use(String code) {
    return jdbc.sql(
            """
            update access.one_time_code set used_at = :now
            where hash = :hash and used_at is null and expires_at > :now
            returning purpose, account
            """)
        .param("hash", hash(code))
        .param("now", Timestamp.from(clock.instant()))
        .query(OneTimeCodes::code)
        .optional();
  }

  private static Code code(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
    return new Code(
        Purpose.valueOf(rs.getString("purpose").toUpperCase(Locale.ROOT)),
        rs.getObject("account", UUID.class));
  }

  private static byte[] hash(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
