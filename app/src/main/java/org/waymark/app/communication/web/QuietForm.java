package org.waymark.app.communication.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.mail.Quiet;
import org.waymark.app.kernel.Refusal;

/** A quiet time as it was typed. */
record QuietForm(String from, String to) {
  /** Why it is none that can be kept. */
  List<Refusal> refusals() {
    if (from.isBlank() && to.isBlank()) {
      return List.of();
    }
    LocalTime begins = time(from);
    LocalTime ends = time(to);
    if (begins == null || ends == null) {
      return List.of(Refusal.of("communication.refused.quiet"));
    }
    return begins.equals(ends)
        ? List.of(Refusal.of("communication.refused.quiet.same"))
        : List.of();
  }

  /** The quiet time of a form without refusals. */
  @Nullable Quiet quiet() {
    LocalTime begins = time(from);
    LocalTime ends = time(to);
    return begins == null || ends == null ? null : new Quiet(begins, ends);
  }

  private static @Nullable LocalTime time(String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
