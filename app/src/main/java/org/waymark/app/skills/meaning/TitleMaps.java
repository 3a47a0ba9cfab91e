package org.waymark.app.skills.meaning;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.skills.model.LearnedMaps;
import org.waymark.app.skills.model.LearnedMaps.Origin;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.learn.ContrastiveMap;
import org.waymark.engine.learn.ContrastiveMap.Training;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.TitleSpace;
import org.waymark.engine.vector.TextEncoder;

/**
 * The spaces of titles that policies need. Their maps are learned once (minutes with large
 * catalogues), kept, and read back (seconds) for as long as the occupations stay as they are.
 */
@Component
class TitleMaps {
  private static final Logger LOG = LoggerFactory.getLogger(TitleMaps.class);
  private static final long MILLI = 1_000_000;

  private final LearnedMaps kept;
  private final TextVectorStore vectors;
  private final TextEncoder encoder;
  private final Clock clock;
  private final Ticker ticker;

  TitleMaps(
      LearnedMaps kept, TextVectorStore vectors, TextEncoder encoder, Clock clock, Ticker ticker) {
    this.kept = kept;
    this.vectors = vectors;
    this.encoder = encoder;
    this.clock = clock;
    this.ticker = ticker;
  }

  /** Whether the map of a policy need not be learned any more. */
  boolean has(Policy policy, Catalogue.OfTitles titles) {
    return kept.has(origin(policy, titles));
  }

  /** A space, and its vectors: for whoever builds a policy of it, to be told when that is done. */
  record Space(TitleSpace space, PolicyVectors vectors) {}

  Space space(Policy policy, Training how, Catalogue.OfTitles titles) {
    long began = ticker.nanos();
    var known = new PolicyVectors(vectors, encoder, texts(titles));
    Origin origin = origin(policy, titles);
    Optional<ContrastiveMap> before = kept.get(origin).flatMap(b -> read(b, known));
    ContrastiveMap map = before.orElseGet(() -> learn(origin, how, titles, known));
    TitleSpace space = TitleSpace.of(titles.occupations(), known, map);
    LOG.info(
        "The map of {} occupations for {} was {} in {} ms",
        titles.occupations().size(),
        policy.name(),
        before.isPresent() ? "read back" : "learned",
        (ticker.nanos() - began) / MILLI);
    return new Space(space, known);
  }

  private ContrastiveMap learn(
      Origin origin, Training how, Catalogue.OfTitles titles, PolicyVectors known) {
    ContrastiveMap map = TitleSpace.learn(titles.occupations(), known, encoder.size(), how);
    kept.put(origin, map.bytes(), clock.instant());
    return map;
  }

  /** What is damaged is learned anew. */
  private static Optional<ContrastiveMap> read(byte[] bytes, PolicyVectors known) {
    try {
      return Optional.of(ContrastiveMap.of(bytes, known));
    } catch (IllegalArgumentException e) {
      LOG.warn("A map of titles that was kept is learned anew: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private Origin origin(Policy policy, Catalogue.OfTitles titles) {
    return new Origin(policy.name(), encoder.name(), TextHash.of(titles.everyText()));
  }

  private static Set<String> texts(Catalogue.OfTitles titles) {
    Set<String> texts = new HashSet<>();
    titles.everyText().forEach(texts::add);
    return texts;
  }
}
