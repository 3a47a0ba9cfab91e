package org.waymark.app.matching.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.app.opportunities.OpeningId;

/**
 * Seals of what was handed in: each is the SHA-256 of a text that only whoever handed it in can
 * write again, since it holds their salt; all of them together have one root. So anybody can see
 * that what they handed in was counted, and that nothing was changed later.
 */
final class Seals {
  private Seals() {}

  /** The text whose SHA-256 is a person's seal: round, salt, openings, a line each. */
  static String text(RoundId round, Entry entry) {
    return lines(round, entry.salt().toString(), entry.openings());
  }

  /** The text whose SHA-256 is an opening's seal: round, salt, opening, then its tiers. */
  static String text(RoundId round, OpeningId opening, OwnerRanking ranking) {
    List<String> tiers =
        ranking.best().stream()
            .map(t -> t.stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")))
            .toList();
    return lines(round, ranking.salt() + "\n" + opening, tiers);
  }

  private static String lines(RoundId round, String salt, Collection<?> lines) {
    return round
        + "\n"
        + salt
        + lines.stream().map(l -> "\n" + l).collect(Collectors.joining())
        + "\n";
  }

  /** Of all seals, sorted, a line each. */
  static String root(Collection<String> seals) {
    return of(seals.stream().sorted().map(s -> s + "\n").collect(Collectors.joining()));
  }

  static String of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
