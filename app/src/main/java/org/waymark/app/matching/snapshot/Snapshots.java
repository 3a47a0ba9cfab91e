package org.waymark.app.matching.snapshot;

import org.springframework.stereotype.Component;
import org.waymark.app.matching.StillWorking;
import org.waymark.app.matching.model.Snapshot;

/**
 * What is scored, as of now. In a process that serves pages it is kept up to date in the
 * background; in any other it is brought up to date when somebody asks.
 */
@Component
public class Snapshots {
  private final Follower follower;
  private volatile boolean background;

  Snapshots(Follower follower) {
    this.follower = follower;
  }

  void keptInTheBackground() {
    background = true;
  }

  public boolean ready() {
    return !background || follower.current().isPresent();
  }

  /** Throws {@link StillWorking} until the first one is there. */
  public Snapshot now() {
    if (!background) {
      follower.catchUp();
    }
    return follower.current().orElseThrow(StillWorking::new);
  }
}
