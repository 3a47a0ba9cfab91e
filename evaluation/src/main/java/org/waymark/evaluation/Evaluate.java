package org.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.encoder.MiniLm;

/** Runs every policy and every baseline on every set found, and writes one report. */
public final class Evaluate {
  private Evaluate() {}

  /** Seeds of the sample companies that are reported; constants were looked at on seed 1 alone. */
  private static final long[] REPORTED = {2, 3};

  /** The folder of sets, the report, the cache, where else taxonomies are, perhaps seeds. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path out = Path.of(args[1]);
    if (args.length > 4) {
      sample(out, Arrays.stream(args[4].split(",", -1)).mapToLong(Long::parseLong).toArray());
      return;
    }
    Path taxonomies = Taxonomies.beside(data, Path.of(args[3]));
    List<String> wrong = new ArrayList<>(FolderShape.wrong(data));
    if (!Files.isDirectory(data)) {
      wrong.add("There is no folder " + data + ".");
    }
    if (taxonomies == null) {
      wrong.add("esco-1.1.1 and onet-29.3 are neither beside it nor in " + args[3] + ".");
    }
    if (taxonomies == null || !wrong.isEmpty()) {
      System.err.println("Nothing was evaluated.\n" + String.join("\n", wrong));
      System.exit(2);
      return;
    }
    evaluate(data, taxonomies, out, Path.of(args[2]));
  }

  private static void evaluate(Path data, Path taxonomies, Path out, Path cache)
      throws IOException {
    Instant start = Instant.now();
    Consumer<String> log = line -> System.err.printf("%5d s  %s%n", since(start).toSeconds(), line);
    var results = new Results(out, start);
    try (var encoder = new MiniLm();
        var vectors = new VectorCache(cache, encoder)) {
      results.add(TaggerSet.run());
      new SampleRuns(REPORTED, log).run(results::add);
      var esco = new Esco(taxonomies.resolve(Taxonomies.ESCO));
      var onet = new Onet(taxonomies.resolve(Taxonomies.ONET));
      log.accept("The taxonomies are read.");
      var in = new Inputs(data, esco, onet, vectors, encoder.size(), log);
      new RelatedRuns(in).run(results::add);
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
