package org.waymark.app.skills.meaning;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.skills.events.NeighboursChanged;
import org.waymark.app.skills.model.NeighbourMaterial;
import org.waymark.app.skills.model.NeighbourStore;
import org.waymark.app.skills.model.NeighbourStore.Build;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.Limits;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.graph.SkillSimilarity;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextEncoder;

/** Works out behind the pages which skills are near which, all of them anew, and keeps it. */
@Component
class NeighbourWork {
  private static final Logger LOG = LoggerFactory.getLogger(NeighbourWork.class);

  private final NeighbourMaterial material;
  private final NeighbourStore store;
  private final TextVectorStore vectors;
  private final TextEncoder encoder;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  NeighbourWork(
      NeighbourMaterial material,
      NeighbourStore store,
      TextVectorStore vectors,
      TextEncoder encoder,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.material = material;
    this.store = store;
    this.vectors = vectors;
    this.encoder = encoder;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Soon after an import, so that new skills have neighbours long before their names are read. */
  void beforeMeaning() {
    Optional<Build> last = store.last();
    int known = last.map(Build::skills).orElse(0);
    if (last.isEmpty() || material.names().size() - known > NeighbourStore.FEW) {
      catchUp("");
    }
  }

  /** Nothing where what is kept still holds. */
  void catchUp(String encoderName) {
    String version = material.version();
    boolean holds =
        store
            .last()
            .filter(b -> b.version().equals(version) && b.encoder().equals(encoderName))
            .isPresent();
    if (holds) {
      return;
    }
    long began = clock.millis();
    SkillSimilarity.Builder evidence = material.evidence();
    if (!encoderName.isEmpty()) {
      meaning(evidence);
    }
    SkillGraph graph = alone(evidence::build);
    transaction.executeWithoutResult(
        _ -> {
          store.replace(new Build(version, encoderName, graph.skills()), graph, clock.instant());
          events.publishEvent(new NeighboursChanged(version));
        });
    LOG.info("Neighbours of {} skills in {} ms", graph.skills(), clock.millis() - began);
  }

  /** On one processor, so that pages keep the others. */
  private static SkillGraph alone(Callable<SkillGraph> work) {
    try (var pool = new ForkJoinPool(1)) {
      return pool.submit(work).join();
    }
  }

  private void meaning(SkillSimilarity.Builder evidence) {
    Map<Integer, String> names = material.names();
    Map<String, PackedVector> known = PolicyVectors.load(vectors, encoder, names.values());
    names.forEach(
        (skill, name) -> {
          PackedVector vector = skill < Limits.SKILLS ? known.get(name) : null;
          if (vector != null) {
            evidence.meaning(skill, vector);
          }
        });
  }
}
