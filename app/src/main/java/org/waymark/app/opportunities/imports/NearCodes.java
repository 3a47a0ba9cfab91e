package org.waymark.app.opportunities.imports;

import java.util.Map;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.DidYouMean;

/** Which codes may have been meant by one that is not known. */
final class NearCodes {
  private final Nearest roles;
  private final Map<String, Nearest> others;
  private final DidYouMean meant;

  NearCodes(Known known, DidYouMean meant) {
    this.roles = new Nearest(known.roles().keySet());
    this.others =
        Map.of(
            "unit", new Nearest(known.units().keySet()),
            "location", new Nearest(known.locations().keySet()));
    this.meant = meant;
  }

  Refusal unknown(String column, String code) {
    return column.equals("role")
        ? Unknown.role(roles, meant, code)
        : Unknown.of(others.get(column), code);
  }
}
