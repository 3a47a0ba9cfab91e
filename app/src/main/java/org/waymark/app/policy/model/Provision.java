package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.policy.MoveKind;

/**
 * What a version says on a rule in one extent.
 *
 * @param line stays the same from version to version, so that two can be compared
 * @param value as the rule's measure keeps it
 * @param from the first day, or null for ever before
 * @param last the last day, or null for ever after
 * @param texts what the person reads, by language, in place of the usual sentence
 */
public record Provision(
    UUID line,
    Rule rule,
    Extent extent,
    String value,
    Strength strength,
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    Map<String, String> texts) {
  public static final int LONGEST_TEXT = 600;

  public Provision {
    texts = Map.copyOf(texts);
  }

  /** A number of months for those whose role is of one of these families. */
  public static Provision months(Rule rule, int months, Set<String> families) {
    Extent extent =
        new Extent(
            Set.of(MoveKind.ROLE, MoveKind.ROTATION),
            Set.of(),
            Set.of(),
            Set.of(),
            families,
            Set.of(),
            null,
            null);
    return new Provision(
        UUID.randomUUID(),
        rule,
        extent,
        Integer.toString(months),
        Strength.HARD,
        null,
        null,
        Map.of());
  }

  public int number() {
    return Integer.parseInt(value);
  }

  public Set<String> words() {
    return value.isEmpty() ? Set.of() : Set.of(value.split(",", -1));
  }

  public boolean yes() {
    return value.equals("yes");
  }

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
  }

  /** Whether both rule on the same extent at one time. */
  public boolean collidesWith(Provision other) {
    return rule == other.rule
        && extent.equals(other.extent)
        && !line.equals(other.line)
        && !endsBefore(other)
        && !other.endsBefore(this);
  }

  private boolean endsBefore(Provision other) {
    return last != null && other.from != null && last.isBefore(other.from);
  }
}
