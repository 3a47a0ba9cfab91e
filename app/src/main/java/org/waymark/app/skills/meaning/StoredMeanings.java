package org.waymark.app.skills.meaning;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.SkillMeanings;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextEncoder;
import org.waymark.engine.vector.TextVectors;

@Component
final class StoredMeanings implements SkillMeanings {
  private final TextVectorStore store;
  private final MeaningProgress progress;
  private final TextEncoder encoder;

  StoredMeanings(TextVectorStore store, MeaningProgress progress, TextEncoder encoder) {
    this.store = store;
    this.progress = progress;
    this.encoder = encoder;
  }

  @Override
  public int size() {
    return progress
        .part(Stage.NAMES)
        .filter(p -> p.finished() != null && p.encoder().equals(encoder.name()))
        .map(_ -> encoder.size())
        .orElse(0);
  }

  @Override
  public TextVectors of(Collection<String> names) {
    Map<String, PackedVector> known = PolicyVectors.load(store, encoder, names);
    return known::get;
  }
}
