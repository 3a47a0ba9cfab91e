package org.waymark.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to generate: how many people work there today, the seed, the day that counts as today, by
 * how much women are marked down in past decisions (0: not at all), and the ESCO files to build on,
 * if any.
 */
public record SampleSpec(
    int people, long seed, LocalDate today, double plantedBias, @Nullable EscoFiles esco) {
  private static final int FEWEST = 150;

  /** The two official archives of an ESCO release in English. */
  public record EscoFiles(Path classification, Path relations) {}

  public SampleSpec {
    if (people < FEWEST) {
      throw new IllegalArgumentException(
          "A sample company has at least " + FEWEST + " people, not " + people);
    }
  }

  public static SampleSpec of(int people, long seed, LocalDate today) {
    return new SampleSpec(people, seed, today, 0, null);
  }

  public SampleSpec withPlantedBias(double bias) {
    return new SampleSpec(people, seed, today, bias, esco);
  }

  public SampleSpec onEsco(Path classification, Path relations) {
    return new SampleSpec(
        people, seed, today, plantedBias, new EscoFiles(classification, relations));
  }
}
