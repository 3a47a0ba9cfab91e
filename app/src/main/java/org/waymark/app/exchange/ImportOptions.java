package org.waymark.app.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to run an import.
 *
 * @param dryRun do everything, then take it back
 * @param full what the files do not name has ended
 * @param confirmed go on although more than 5 % would end
 * @param by who asked, for the record; null on the command line
 * @param more options of the kind
 */
public record ImportOptions(
    boolean dryRun,
    boolean full,
    boolean confirmed,
    java.util.@Nullable UUID by,
    Map<String, String> more) {
  public ImportOptions {
    more = Map.copyOf(more);
  }

  public static ImportOptions preview() {
    return new ImportOptions(true, false, false, null, Map.of());
  }

  public static ImportOptions apply() {
    return new ImportOptions(false, false, false, null, Map.of());
  }

  public ImportOptions withFull(boolean wanted) {
    return new ImportOptions(dryRun, wanted, confirmed, by, more);
  }

  public ImportOptions withConfirmed(boolean given) {
    return new ImportOptions(dryRun, full, given, by, more);
  }
}
