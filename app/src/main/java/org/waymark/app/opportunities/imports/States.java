package org.waymark.app.opportunities.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.OpeningState.Closed;
import org.waymark.app.opportunities.model.OpeningState.Draft;
import org.waymark.app.opportunities.model.OpeningState.Published;

/** Where a file may lead an opening: forward only. */
final class States {
  /** The reason kept with openings that a file closed. */
  static final String BY_FILE = "file";

  private States() {}

  /** Null when the opening is already further than the file says. */
  static @Nullable OpeningState next(
      @Nullable Opening before, String word, @Nullable LocalDate publishedOn, LocalDate today) {
    OpeningState now = before == null ? new Draft() : before.state();
    return switch (now) {
      case Draft _ -> from(word, publishedOn == null ? today : publishedOn);
      case Published(LocalDate on) -> word.equals("draft") ? null : from(word, on);
      case Closed closed -> word.equals("closed") ? closed : null;
    };
  }

  static boolean datesHold(
      OpeningState state, @Nullable LocalDate insideUntil, @Nullable LocalDate applyBy) {
    return switch (state) {
      case Draft _ -> true;
      case Published(LocalDate on) -> notAfter(on, insideUntil) && notAfter(on, applyBy);
      case Closed(LocalDate on, String _) -> notAfter(on, insideUntil) && notAfter(on, applyBy);
    };
  }

  private static OpeningState from(String word, LocalDate publishedOn) {
    return switch (word) {
      case "published" -> new Published(publishedOn);
      case "closed" -> new Closed(publishedOn, BY_FILE);
      default -> new Draft();
    };
  }

  private static boolean notAfter(LocalDate day, @Nullable LocalDate last) {
    return last == null || !day.isAfter(last);
  }
}
