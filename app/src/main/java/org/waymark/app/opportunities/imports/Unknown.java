package org.waymark.app.opportunities.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.DidYouMean;

/** Why a code is refused, with the one that may have been meant. */
final class Unknown {
  private Unknown() {}

  /** The same for a role, else those that mean work like it. */
  static Refusal role(Nearest known, DidYouMean meant, String code) {
    return known.to(code).isPresent()
        ? of(known, code)
        : meant
            .roles(code)
            .map(roles -> Refusal.of("opportunities.import.alike", code, roles))
            .orElse(of(known, code));
  }

  static Refusal of(@Nullable Nearest known, String code) {
    return Optional.ofNullable(known)
        .flatMap(k -> k.to(code))
        .map(near -> Refusal.of("opportunities.import.near", code, near))
        .orElse(Refusal.of("opportunities.import.unknown", code));
  }
}
