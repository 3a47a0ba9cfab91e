package org.waymark.app.opportunities.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.kernel.Refusal;

/** Why a code is refused, with the one that may have been meant. */
final class Unknown {
  private Unknown() {}

  static Refusal of(@Nullable Nearest known, String code) {
    return Optional.ofNullable(known)
        .flatMap(k -> k.to(code))
        .map(near -> Refusal.of("opportunities.import.near", code, near))
        .orElse(Refusal.of("opportunities.import.unknown", code));
  }
}
