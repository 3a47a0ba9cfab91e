package org.waymark.app.conversations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.conversations.model.TalkPlan;
import org.waymark.app.people.Zones;

/** Times for a conversation as typed. */
public record PlanForm(List<String> times, String minutes, String place) {
  public PlanForm {
    times = List.copyOf(times);
  }

  static PlanForm of(MultiValueMap<String, String> params) {
    return new PlanForm(
        params.getOrDefault("time", List.of()).stream().map(PlanForm::text).toList(),
        text(params.getFirst("minutes")),
        text(params.getFirst("place")));
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
    return new TalkPlan(read, typed - read.size(), number(minutes), place);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0; // no length of a conversation
    }
  }

  /** Three lines, whatever was typed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(times);
    while (lines.size() < TalkPlan.MOST_TIMES) {
      lines.add("");
    }
    return lines;
  }
}
