package org.waymark.app.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the record: each seal hashes the one before it and every entry of the transactions that
 * finished since. Changing, adding or removing a sealed entry breaks all later seals.
 */
@Service
public class Seals {
  private final JdbcClient jdbc;
  private final Clock clock;

  Seals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Seal(long id, String after, String before, int entries, String hash) {}

  private record Content(int entries, String hash) {}

  /** Seals what finished since the last seal; does nothing when nothing did. */
  @Transactional
  public void seal() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.seal'))").query((_, _) -> 0).list();
    Optional<Seal> last = last();
    String after = last.map(Seal::before).orElse("0");
    String before =
        jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .query(String.class)
            .single();
    Content content = content(after, before, last.map(Seal::hash).orElse(""));
    if (content.entries() == 0) {
      return;
    }
    jdbc.sql(
            """
            insert into audit.seal (at, after_transaction, before_transaction, entries, hash)
            values (:at, :after::xid8, :before::xid8, :entries, :hash)
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("after", after)
        .param("before", before)
        .param("entries", content.entries())
        .param("hash", content.hash())
        .update();
  }

  /** The first seal that does not hold, or nothing when the whole chain does. */
  @Transactional(readOnly = true)
  public Optional<Long> firstBroken() {
    String previous = "";
    for (Seal seal : all()) {
      Content content = content(seal.after(), seal.before(), previous);
      if (content.entries() != seal.entries() || !content.hash().equals(seal.hash())) {
        return Optional.of(seal.id());
      }
      previous = seal.hash();
    }
    return Optional.empty();
  }

  private Content content(String after, String before, String previous) {
    MessageDigest digest = sha256();
    digest.update(previous.getBytes(StandardCharsets.UTF_8));
    int[] entries = {0};
    jdbc.sql(
            """
            select concat_ws(chr(31), id, extract(epoch from at), account, coalesce(viewer::text, '-'), kind, what,
                             coalesce(subject::text, '-'), coalesce(object, '-'), coalesce(purpose, '-')) as line
            from audit.entry
            where transaction_id >= :after::xid8 and transaction_id < :before::xid8 order by id
            """)
        .param("after", after)
        .param("before", before)
        .query(
            rs -> {
              digest.update(rs.getString("line").getBytes(StandardCharsets.UTF_8));
              digest.update((byte) '\n');
              entries[0]++;
            });
    return new Content(entries[0], HexFormat.of().formatHex(digest.digest()));
  }

  private Optional<Seal> last() {
    return jdbc.sql(
            "select id, after_transaction::text as after, before_transaction::text as before, entries, hash from audit.seal order by id desc limit 1")
        .query(Seal.class)
        .optional();
  }

  private List<Seal> all() {
    return jdbc.sql(
            "select id, after_transaction::text as after, before_transaction::text as before, entries, hash from audit.seal order by id")
        .query(Seal.class)
        .list();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
