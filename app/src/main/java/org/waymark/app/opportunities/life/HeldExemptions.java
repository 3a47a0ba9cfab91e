package org.waymark.app.opportunities.life;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Opening;

/** Exemptions that hold today: a publication goes outside by one, and it is used up. */
@Component
class HeldExemptions {
  private final ExemptionStore store;
  private final Window window;

  HeldExemptions(ExemptionStore store, Window window) {
    this.store = store;
    this.window = window;
  }

  boolean holds(Opening opening) {
    return held(opening).isPresent();
  }

  void use(Opening published) {
    held(published).map(Exemption::used).ifPresent(store::keep);
  }

  private Optional<Exemption> held(Opening opening) {
    return store
        .last(opening.id())
        .filter(it -> it.holdsOn(window.today(opening.posting().location())));
  }
}
