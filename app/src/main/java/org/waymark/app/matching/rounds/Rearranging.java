package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as somebody arranges it: by numbers, or with buttons that move one line. */
final class Rearranging {
  private Rearranging() {}

  /** What a button does to one line. */
  record Press(String what, UUID line) {
    static Optional<Press> of(@Nullable String act) {
      if (act == null || act.indexOf(':') < 0) {
        return Optional.empty();
      }
      String what = act.substring(0, act.indexOf(':'));
      return Typed.id(act.substring(act.indexOf(':') + 1)).map(line -> new Press(what, line));
    }
  }

  /** By number, equal numbers as they stood; lines without a number are out. */
  static List<UUID> order(SequencedMap<UUID, @Nullable Integer> numbers, Optional<Press> press) {
    List<UUID> order = new ArrayList<>(numbers.keySet());
    order.removeIf(id -> numbers.get(id) == null);
    order.sort(Comparator.comparingInt(id -> number(numbers, id)));
    press.ifPresent(p -> apply(order, p));
    return order;
  }

  private static int number(Map<UUID, @Nullable Integer> numbers, UUID id) {
    Integer number = numbers.get(id);
    return number == null ? Integer.MAX_VALUE : number;
  }

  private static void apply(List<UUID> order, Press press) {
    int at = order.indexOf(press.line());
    switch (press.what()) {
      case "add" -> {
        if (at < 0) {
          order.add(press.line());
        }
      }
      case "out" -> order.remove(press.line());
      case "up" -> swap(order, at, at - 1);
      case "down" -> swap(order, at, at + 1);
      default -> {
        // a button that this form does not have
      }
    }
  }

  private static void swap(List<UUID> order, int at, int to) {
    if (at >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, at, to);
    }
  }
}
