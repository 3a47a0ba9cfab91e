package org.waymark.app.matching.snapshot;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.waymark.app.matching.StillWorking;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.store.Policies;
import org.waymark.engine.SkillGraph;

/**
 * What is scored, as of now. In a process that serves pages it is kept up to date in the
 * background; in any other it is brought up to date when somebody asks.
 */
@Component
public class Snapshots {
  private final Follower follower;
  private final Graphs graphs;
  private final Policies policies;
  private volatile boolean background;

  Snapshots(Follower follower, Graphs graphs, Policies policies) {
    this.follower = follower;
    this.graphs = graphs;
    this.policies = policies;
  }

  void keptInTheBackground() {
    background = true;
  }

  public boolean ready() {
    return !background || follower.current().isPresent();
  }

  /** What was read inside a transaction may never have happened. */
  private void forgetIfRolledBack() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status != STATUS_COMMITTED) {
                follower.forget();
              }
            }
          });
    }
  }

  /** Throws {@link StillWorking} until the first one is there. */
  public Snapshot now() {
    if (!background) {
      forgetIfRolledBack();
      follower.catchUp();
    }
    return follower.current().orElseThrow(StillWorking::new);
  }

  /** What fits are measured by, also before everybody has been read or while files are read in. */
  public Scale scale() {
    SkillGraph graph =
        follower
            .current()
            .map(Snapshot::graph)
            .filter(known -> !graphs.outgrown(known))
            .orElseGet(graphs::build);
    return new Scale(graph, policies.inForce());
  }
}
