package org.waymark.app.exchange.files;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** Hears of every cell that is not sound, and of rows that were read. */
public interface BadCells {
  void bad(String file, long line, @Nullable String column, String value, Refusal why);

  void rowRead();
}
