package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the catalogues are turned into vectors. */
public interface MeaningProgress {
  /** The parts of the work, in their order. */
  enum Stage {
    /** Names of skills: which skills are near each other. */
    NAMES,
    /** Other names and descriptions of skills: skills in a text. */
    TEXTS,
    /** Names and descriptions of occupations: occupations for a title. */
    TITLES;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One part.
   *
   * @param version of the taxonomies
   * @param aSecond how many vectors, since the work was taken up; 0 where none was needed
   */
  record Part(
      Stage stage,
      String encoder,
      String version,
      int total,
      int ready,
      double aSecond,
      @Nullable Instant finished) {
    public boolean over(String encoder, String version) {
      return finished != null && this.encoder.equals(encoder) && this.version.equals(version);
    }

    public long secondsLeft() {
      return aSecond <= 0 ? 0 : (long) Math.ceil((total - ready) / aSecond);
    }
  }

  Optional<Part> part(Stage stage);

  void begin(Stage stage, String encoder, String version, int total, int ready, Instant at);

  void at(Stage stage, int ready, double aSecond);

  void finish(Stage stage, Instant at);
}
