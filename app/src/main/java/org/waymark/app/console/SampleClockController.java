package org.waymark.app.console;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.app.delivery.DueWork;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.shell.OpenTo;

/** Moves the sample company's clock ahead and works off what fell due; in sample mode only. */
@RestController
@ConditionalOnWebApplication
@ConditionalOnProperty("waymark.sample")
class SampleClockController {
  private static final int FURTHEST_DAYS = 3660;
  private final SampleClock clock;
  private final Installation installation;
  private final DueWork due;

  SampleClockController(Clock clock, Installation installation, DueWork due) {
    this.clock = (SampleClock) clock;
    this.installation = installation;
    this.due = due;
  }

  @PostMapping("/sample/clock")
  @OpenTo(everyone = true)
  ResponseEntity<String> move(@RequestParam int days) {
    Duration ahead = clock.offset().plusDays(days);
    if (ahead.isNegative() || ahead.toDays() > FURTHEST_DAYS) {
      return ResponseEntity.unprocessableContent()
          .body("The clock moves between today and ten years from now.");
    }
    clock.set(ahead);
    installation.clockAhead(ahead);
    due.workOff();
    return ResponseEntity.ok(LocalDate.now(clock).toString());
  }
}
