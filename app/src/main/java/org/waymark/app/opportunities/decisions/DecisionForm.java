package org.waymark.app.opportunities.decisions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.Zones;

/**
 * An answer as it is being written: kept word for word until it can be sent.
 *
 * @param times three lines, some of them empty
 */
public record DecisionForm(
    String reason,
    String strength,
    String gap,
    String change,
    List<String> alternatives,
    String talk,
    List<String> times) {
  static DecisionForm of(MultiValueMap<String, String> params) {
    List<String> times = new ArrayList<>(params.getOrDefault("time", List.of()));
    return new DecisionForm(
        text(params, "reason"),
        text(params, "strength"),
        text(params, "gap"),
        text(params, "change"),
        List.copyOf(params.getOrDefault("alternative", List.of())),
        text(params, "talk"),
        times.stream().map(t -> t.replace("\0", "")).limit(DecisionRule.MOST_TIMES + 1L).toList());
  }

  private static String text(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    return value == null ? "" : value.replace("\0", "").replace("\r\n", "\n").strip();
  }

  DecisionDraft draft(ZoneId zone) {
    List<Instant> read = new ArrayList<>();
    int unreadable = 0;
    for (String typed : times) {
      if (!typed.isBlank()) {
        int before = read.size();
        Zones.read(typed, zone).ifPresent(read::add);
        unreadable += read.size() == before ? 1 : 0;
      }
    }
    return new DecisionDraft(
        known(reason), strength, gap, change, openings(), talk, read, unreadable);
  }

  private static @Nullable Reason known(String code) {
    try {
      return code.isEmpty() ? null : Reason.of(code);
    } catch (IllegalArgumentException e) {
      return null; // nothing that this form offered
    }
  }

  private List<OpeningId> openings() {
    return alternatives.stream().flatMap(id -> opening(id).stream()).toList();
  }

  private static Optional<OpeningId> opening(String id) {
    try {
      return Optional.of(new OpeningId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nothing that this form offered
    }
  }
}
