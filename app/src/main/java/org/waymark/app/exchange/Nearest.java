package org.waymark.app.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.Slips;

/**
 * The known code that somebody may have meant: written with other capitals, or a slip or two away.
 * Where several are as near, none is named.
 */
public final class Nearest {
  private static final int HINTS = 50; // a file full of unknown codes is not searched row by row
  private final Collection<String> known;
  private final Map<String, Optional<String>> told = new HashMap<>();

  public Nearest(Collection<String> known) {
    this.known = known;
  }

  public Optional<String> to(String wrong) {
    Optional<String> before = told.get(wrong);
    if (before != null) {
      return before;
    }
    Optional<String> near = told.size() < HINTS ? find(small(wrong)) : Optional.empty();
    told.put(wrong, near);
    return near;
  }

  private Optional<String> find(String wrong) {
    for (int slips = 0; slips <= Slips.allowed(wrong); slips++) {
      int most = slips;
      List<String> near =
          known.stream().filter(k -> Slips.within(wrong, small(k), most)).limit(2).toList();
      if (!near.isEmpty()) {
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String small(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
