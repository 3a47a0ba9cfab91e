package org.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import org.waymark.encoder.MiniLm;

/** Runs every policy and every baseline on every set found, and writes one report. */
public final class Evaluate {
  private Evaluate() {}

  /** Seeds of the sample companies that are reported; constants were looked at on seed 1 alone. */
  private static final long[] REPORTED = {2, 3};

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Path cache = Path.of(args[2]);
    if (args.length > 3) {
      sample(out, Arrays.stream(args[3].split(",", -1)).mapToLong(Long::parseLong).toArray());
      return;
    }
    Path taxonomies = data.resolve("..").toAbsolutePath().normalize();
    if (!Files.isDirectory(data) || !Files.isDirectory(taxonomies.resolve("esco-1.1.1"))) {
      System.err.println(
          "Nothing to evaluate: there is no folder " + data + " with esco-1.1.1 beside it.");
      System.exit(2);
    }
    Instant start = Instant.now();
    Consumer<String> log = line -> System.err.printf("%5d s  %s%n", since(start).toSeconds(), line);
    var results = new Results(out, start);
    try (var encoder = new MiniLm();
        var vectors = new VectorCache(cache, encoder)) {
      results.add(TaggerSet.run());
      new SampleRuns(REPORTED, log).run(results::add);
      var esco = new Esco(taxonomies.resolve("esco-1.1.1"));
      var onet = new Onet(taxonomies.resolve("onet-29.3"));
      log.accept("The taxonomies are read.");
      var in = new Inputs(data, esco, onet, vectors, encoder.size(), log);
      if (RelatedSet.present(data)) {
        results.add(new RelatedRuns(in).run());
      } else {
        log.accept("related-occupations is left out: its folder is not there.");
      }
      TextToSkillRuns.run(in).forEach(results::add);
      new TitleRuns(in).run(results::add);
      results.finish(vectors.computed());
    }
  }

  private static void sample(Path out, long[] seeds) throws IOException {
    Instant start = Instant.now();
    var results = new Results(out, start);
    new SampleRuns(seeds, line -> System.err.printf("%5d s  %s%n", since(start).toSeconds(), line))
        .run(results::add);
    results.finish(0);
  }

  private static Duration since(Instant start) {
    return Duration.between(start, Instant.now());
  }
}
