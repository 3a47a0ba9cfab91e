package org.waymark.app.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.samples.SampleCompany;
import org.waymark.samples.SampleSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description =
        "Writes the files of an invented company into a folder; the same seed and day give the same files.")
final class SampleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder to write to")
  Path folder = Path.of("sample");

  @Option(names = "--people", paramLabel = "N", description = "people (default: ${DEFAULT-VALUE})")
  int people = 1200;

  @Option(names = "--seed", paramLabel = "S", description = "seed (default: ${DEFAULT-VALUE})")
  long seed = 7;

  @Option(names = "--today", paramLabel = "DATE", description = "the day that counts as today")
  @Nullable LocalDate today;

  @Option(
      names = "--planted-bias",
      paramLabel = "SHARE",
      description = "by how much past decisions mark women down, to try audits on")
  double bias;

  @Option(
      names = "--esco",
      arity = "2",
      paramLabel = "ZIP",
      description =
          "the two ESCO archives (classification, relations): people sit on ESCO occupations")
  List<Path> esco = List.of();

  @Override
  public Integer call() throws IOException {
    SampleSpec spec =
        SampleSpec.of(
                people,
                seed,
                today == null ? LocalDate.now(Clock.system(ZoneId.systemDefault())) : today)
            .withPlantedBias(bias);
    if (!esco.isEmpty()) {
      spec = spec.onEsco(esco.get(0), esco.get(1));
    }
    SampleCompany.generate(spec).writeTo(folder);
    System.out.println("Written to " + folder.toAbsolutePath());
    return 0;
  }
}
