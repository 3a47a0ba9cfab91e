package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Due;

/** Ends exemptions that nobody used in time; somewhere it is tomorrow already. */
@Component
class ExemptionClock implements Due {
  private final ExemptionStore store;
  private final Exemptions exemptions;
  private final Clock clock;

  ExemptionClock(ExemptionStore store, Exemptions exemptions, Clock clock) {
    this.store = store;
    this.exemptions = exemptions;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    store.over(LocalDate.now(clock).plusDays(1)).forEach(exemptions::expire);
  }
}
