package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.PlanActionId;

/** An order as somebody arranges it: by numbers, or with a button that moves one line. */
final class Arranging {
  private Arranging() {}

  /** What a button does to one line. */
  record Press(boolean up, UUID line) {
    static Optional<Press> of(@Nullable String act) {
      if (act == null || !act.matches("(up|down):.*")) {
        return Optional.empty();
      }
      return Typed.id(act.substring(act.indexOf(':') + 1))
          .map(line -> new Press(act.startsWith("up"), line));
    }
  }

  /**
   * All actions of the plan, each once: those of the form by their numbers, equal ones as they
   * stood, and what the form does not know yet at the end.
   */
  static List<PlanActionId> order(
      List<PlanActionId> present,
      SequencedMap<UUID, @Nullable Integer> typed,
      Optional<Press> press) {
    List<PlanActionId> order = new ArrayList<>();
    Set<PlanActionId> there = new HashSet<>(present);
    typed.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                e -> Optional.ofNullable(e.getValue()).orElse(Integer.MAX_VALUE)))
        .map(e -> new PlanActionId(e.getKey()))
        .filter(there::contains)
        .forEach(order::add);
    present.stream().filter(id -> !order.contains(id)).forEach(order::add);
    press.ifPresent(p -> apply(order, p));
    return order;
  }

  private static void apply(List<PlanActionId> order, Press press) {
    int at = order.indexOf(new PlanActionId(press.line()));
    int to = press.up() ? at - 1 : at + 1;
    if (at >= 0 && to >= 0 && to < order.size()) {
      Collections.swap(order, at, to);
    }
  }
}
