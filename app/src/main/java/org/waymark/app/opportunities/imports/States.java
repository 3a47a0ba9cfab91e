package org.waymark.app.opportunities.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.OpeningState.Closed;
import org.waymark.app.opportunities.model.OpeningState.Draft;
import org.waymark.app.opportunities.model.OpeningState.Early;
import org.waymark.app.opportunities.model.OpeningState.Out;
import org.waymark.app.opportunities.model.OpeningState.Over;
import org.waymark.app.opportunities.model.OpeningState.Published;
import org.waymark.app.opportunities.model.OpeningState.Waiting;

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
      case Waiting waiting -> word.equals(waiting.code()) ? waiting : null;
      case Over over -> word.equals("closed") || word.equals(over.code()) ? over : null;
    };
  }

  static boolean datesHold(
      OpeningState state, @Nullable LocalDate insideUntil, @Nullable LocalDate applyBy) {
    return switch (state) {
      case Early _ -> true;
      case Out out -> notAfter(out.on(), insideUntil) && notAfter(out.on(), applyBy);
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
