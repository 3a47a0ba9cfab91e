package org.waymark.app.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.app.database.StartRefused;
import org.waymark.app.kernel.SampleClock;

/** Before the first page is served: loads the sample company, or refuses to mistake one for it. */
@Component
@ConditionalOnWebApplication
class FirstStart implements SmartLifecycle {
  private final Installation installation;
  private final SampleLoader loader;
  private final Clock clock;
  private final boolean sample;
  private boolean started;

  FirstStart(
      Installation installation,
      SampleLoader loader,
      Clock clock,
      @Value("${waymark.sample:false}") boolean sample) {
    this.installation = installation;
    this.loader = loader;
    this.clock = clock;
    this.sample = sample;
  }

  @Override
  public void start() {
    started = true;
    boolean made = installation.sample().orElse(sample);
    if (made != sample) {
      throw new StartRefused(
          made
              ? "This database holds the sample company: start it without --empty, or choose another folder with --data."
              : "This database holds a company of its own: start it with --empty. The sample needs a folder of its own (--data).");
    }
    installation.make(sample);
    if (clock instanceof SampleClock movable) {
      movable.set(installation.clockAhead());
    }
    if (sample && !installation.sampleLoaded()) {
      try {
        loader.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void stop() {
    started = false;
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  @Override
  public int getPhase() {
    return 0; // the web server and the jobs start much later
  }
}
