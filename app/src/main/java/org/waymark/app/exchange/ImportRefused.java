package org.waymark.app.exchange;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** Stops a run: nothing of it is kept, and the report says why. */
public final class ImportRefused extends RuntimeException {
  private final transient List<Refusal> reasons;

  public ImportRefused(List<Refusal> reasons) {
    super("import refused: " + reasons, null, false, false);
    this.reasons = List.copyOf(reasons);
  }

  public ImportRefused(String key, Object... values) {
    this(List.of(Refusal.of(key, values)));
  }

  public List<Refusal> reasons() {
    return reasons;
  }
}
