package org.waymark.app.communication.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Ticker;

/** Takes the mails that are due, one after the other, and sees to what became of each. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Postman implements Due {
  /** What follows a failed attempt; after the last one there is no other. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12),
          Duration.ofHours(24));

  /** Other work is due every minute too. */
  private static final Duration ROUND = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private final Deliveries deliveries;
  private final Letters letters;
  private final Composer composer;
  private final Route route;
  private final Clock clock;
  private final Ticker ticker;

  Postman(
      Deliveries deliveries,
      Letters letters,
      Composer composer,
      Route route,
      Clock clock,
      Ticker ticker) {
    this.deliveries = deliveries;
    this.letters = letters;
    this.composer = composer;
    this.route = route;
    this.clock = clock;
    this.ticker = ticker;
  }

  /** All that are due, unless it takes too long or the mail server is out of order. */
  @Override
  public void workOff() {
    long begun = ticker.nanos();
    boolean goOn = true;
    while (goOn && ticker.nanos() - begun < ROUND.toNanos()) {
      goOn = deliveries.claim(clock.instant()).filter(this::deliver).isPresent();
    }
  }

  /** Whether it is worth going on with the next one. */
  private boolean deliver(Delivery mail) {
    try {
      deliveries.done(mail, send(mail), clock.instant());
      return true;
    } catch (MessagingException | RuntimeException e) {
      return !failed(mail, Failure.of(e)).everybody();
    }
  }

  private Delivery.State send(Delivery mail) throws MessagingException {
    Optional<Letter> letter = letters.of(mail);
    return letter.isEmpty()
        ? Delivery.State.LEFT_OUT
        : route.send(composer.message(mail.id(), letter.get(), clock.instant()));
  }

  private Failure failed(Delivery mail, Failure failure) {
    if (failure.forGood() || mail.attempt() > PAUSES.size()) {
      deliveries.giveUp(mail, failure.text(), clock.instant());
      LOG.error("A mail was given up, attempt {}: {}", mail.attempt(), failure.text());
    } else {
      Duration pause = PAUSES.get(mail.attempt() - 1);
      deliveries.later(mail, clock.instant().plus(pause), failure.text(), clock.instant());
      LOG.warn("A mail did not go and is tried again in {}: {}", pause, failure.text());
    }
    return failure;
  }
}
