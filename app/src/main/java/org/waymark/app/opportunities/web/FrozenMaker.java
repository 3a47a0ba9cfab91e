package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.model.Snapshot;

/** What an application is judged on, as its page shows it. */
@Component
class FrozenMaker {
  private final Clock clock;

  FrozenMaker(Clock clock) {
    this.clock = clock;
  }

  ApplicationView.Frozen of(Snapshot snapshot) {
    Map<Integer, Integer> levels =
        snapshot.held().stream()
            .collect(Collectors.toMap(Snapshot.Held::skill, Snapshot.Held::level));
    Set<Integer> asked =
        snapshot.asked().stream().map(Snapshot.Asked::skill).collect(Collectors.toSet());
    return new ApplicationView.Frozen(
        LocalDate.ofInstant(snapshot.takenAt(), clock.getZone()),
        FrozenFits.of(snapshot),
        snapshot.asked().stream()
            .map(
                a ->
                    new ApplicationView.Line(
                        a.name(), levels.getOrDefault(a.skill(), 0), a.minimum(), a.required()))
            .toList(),
        snapshot.held().stream()
            .filter(h -> !asked.contains(h.skill()))
            .map(h -> new ApplicationView.Held(h.name(), h.level()))
            .toList());
  }
}
