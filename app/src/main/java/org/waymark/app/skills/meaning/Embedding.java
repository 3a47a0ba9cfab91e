package org.waymark.app.skills.meaning;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextEncoder;

/**
 * Turns texts of the catalogues into vectors, those that have none yet, on one thread that rests a
 * little so that pages stay fast. What was done before a stop stays done.
 */
@Component
class Embedding {
  private static final Logger LOG = LoggerFactory.getLogger(Embedding.class);
  private static final int BATCH = 64;
  private static final double SECOND = 1e9;

  private final Skills skills;
  private final Catalogue catalogue;
  private final TextVectorStore vectors;
  private final MeaningProgress progress;
  private final TextEncoder encoder;
  private final NeighbourWork neighbours;
  private final Clock clock;
  private final Ticker ticker;
  private final double pace;
  private final boolean on;

  Embedding(
      Skills skills,
      Catalogue catalogue,
      TextVectorStore vectors,
      MeaningProgress progress,
      TextEncoder encoder,
      NeighbourWork neighbours,
      Clock clock,
      Ticker ticker,
      @Value("${waymark.meaning-pace:0.9}") double pace,
      @Value("${waymark.meaning:true}") boolean on) {
    this.skills = skills;
    this.catalogue = catalogue;
    this.vectors = vectors;
    this.progress = progress;
    this.encoder = encoder;
    this.neighbours = neighbours;
    this.clock = clock;
    this.ticker = ticker;
    this.pace = Math.clamp(pace, 0.05, 1);
    this.on = on;
  }

  /** All that the catalogues of today lack; returns early when told to stop. */
  void catchUp(BooleanSupplier stop) {
    String version = skills.version();
    if (version.isEmpty()) {
      return;
    }
    if (!on) {
      neighbours.catchUp("");
      return;
    }
    for (Stage stage : Stage.values()) {
      boolean over = progress.part(stage).filter(p -> p.over(encoder.name(), version)).isPresent();
      if (!over && stage == Stage.NAMES) {
        neighbours.beforeMeaning();
      }
      if (!over && !work(stage, version, stop)) {
        return;
      }
      if (stage == Stage.NAMES) {
        neighbours.catchUp(encoder.name());
      }
    }
  }

  /** Whether it came to the end. */
  private boolean work(Stage stage, String version, BooleanSupplier stop) {
    Map<UUID, String> needed = new LinkedHashMap<>();
    catalogue.needed(stage).forEach(t -> needed.put(TextHash.of(t), t));
    int total = needed.size();
    needed.keySet().retainAll(vectors.lacking(encoder.name(), needed.keySet()));
    int before = total - needed.size();
    progress.begin(stage, encoder.name(), version, total, before, clock.instant());
    long began = ticker.nanos();
    int done = 0;
    for (List<Map.Entry<UUID, String>> some : batches(needed)) {
      if (stop.getAsBoolean()) {
        return false;
      }
      embed(some);
      done += some.size();
      progress.at(stage, before + done, done * SECOND / (ticker.nanos() - began));
    }
    progress.finish(stage, clock.instant());
    if (done > 0) {
      LOG.info(
          "Embedded {} of {} {} in {} s",
          done,
          total,
          stage.code(),
          Math.round((ticker.nanos() - began) / SECOND));
    }
    return true;
  }

  private static List<List<Map.Entry<UUID, String>>> batches(Map<UUID, String> needed) {
    List<Map.Entry<UUID, String>> all = List.copyOf(needed.entrySet());
    return java.util.stream.IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
        .toList();
  }

  private void embed(List<Map.Entry<UUID, String>> some) {
    long began = ticker.nanos();
    Map<UUID, PackedVector> batch = HashMap.newHashMap(some.size());
    some.forEach(e -> batch.put(e.getKey(), PackedVector.of(encoder.encode(e.getValue()))));
    vectors.put(encoder.name(), batch);
    LockSupport.parkNanos((long) ((ticker.nanos() - began) * (1 / pace - 1)));
  }
}
