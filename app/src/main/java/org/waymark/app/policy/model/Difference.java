package org.waymark.app.policy.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line that differs between two rulebooks; null where it is not there. */
public record Difference(@Nullable Provision before, @Nullable Provision after) {
  /** In the order of the rules. */
  public static List<Difference> between(Rulebook before, Rulebook after) {
    Map<UUID, Provision> was = byLine(before);
    Map<UUID, Provision> is = byLine(after);
    List<Difference> all = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (Provision p : before.on(rule)) {
        Provision now = is.get(p.line());
        if (!p.equals(now)) {
          all.add(new Difference(p, now));
        }
      }
      for (Provision p : after.on(rule)) {
        if (!was.containsKey(p.line())) {
          all.add(new Difference(null, p));
        }
      }
    }
    return all;
  }

  /** The rules in which they differ. */
  public static Set<Rule> rules(Rulebook before, Rulebook after) {
    return between(before, after).stream()
        .flatMap(d -> Stream.of(d.before(), d.after()))
        .filter(Objects::nonNull)
        .map(Provision::rule)
        .collect(Collectors.toSet());
  }

  private static Map<UUID, Provision> byLine(Rulebook book) {
    Map<UUID, Provision> lines = new LinkedHashMap<>();
    book.provisions().forEach(p -> lines.put(p.line(), p));
    return lines;
  }
}
