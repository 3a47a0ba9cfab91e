package org.waymark.app.opportunities;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.life.Shares;

/** What somebody accepted and does not come to: seat and time are free again. */
@Service
public class FreedPlaces {
  private final Seats seats;
  private final Shares shares;
  private final Clock clock;

  FreedPlaces(Seats seats, Shares shares, Clock clock) {
    this.seats = seats;
    this.shares = shares;
    this.clock = clock;
  }

  /** Done twice, nothing more happens. An opening that is over stays over. */
  @Transactional
  public void free(ApplicationId application) {
    seats.free(application, clock.instant());
    shares.free(application, clock.instant());
  }
}
