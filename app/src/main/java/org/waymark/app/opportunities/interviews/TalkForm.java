package org.waymark.app.opportunities.interviews;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Zones;

/** A talk as typed. */
public record TalkForm(List<String> times, String minutes, String place, Set<String> people) {
  static TalkForm of(MultiValueMap<String, String> params) {
    return new TalkForm(
        params.getOrDefault("time", List.of()).stream().map(TalkForm::text).toList(),
        text(params.getFirst("minutes")),
        text(params.getFirst("place")),
        Set.copyOf(params.getOrDefault("person", List.of())));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.replace("\0", "").strip();
  }

  TalkPlan plan(ZoneId zone) {
    List<Instant> read = new ArrayList<>();
    int typed = 0;
    for (String time : times) {
      if (!time.isEmpty()) {
        typed++;
        Zones.read(time, zone).ifPresent(read::add);
      }
    }
    return new TalkPlan(read, typed - read.size(), number(minutes), place, ids());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0; // no length of a talk
    }
  }

  private Set<PersonId> ids() {
    return people.stream().flatMap(id -> person(id).stream()).collect(Collectors.toSet());
  }

  private static Optional<PersonId> person(String id) {
    try {
      return Optional.of(new PersonId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nobody whom this form offered
    }
  }

  /** Three lines, whatever was typed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(times);
    while (lines.size() < Interview.MOST_TIMES) {
      lines.add("");
    }
    return lines;
  }
}
