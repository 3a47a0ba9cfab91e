package org.waymark.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.samples.SampleCompany;
import org.waymark.samples.SampleSpec;

/** Generates the sample company and brings it in through the importers that everybody uses. */
@Component
class SampleLoader {
  private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

  private record Step(String kind, List<String> files) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("taxonomy-csv", List.of("skill-groups.csv", "skills.csv")),
          new Step("roles", List.of("roles.csv", "role-requirements.csv")),
          new Step(
              "people",
              List.of(
                  "legal-entities.csv",
                  "locations.csv",
                  "units.csv",
                  "families.csv",
                  "people.csv")),
          new Step("history", List.of("history.csv")),
          new Step("skills-of-people", List.of("skills-of-people.csv")),
          new Step("learning", List.of("courses.csv")),
          new Step("openings", List.of("openings.csv", "opening-requirements.csv")),
          new Step(
              "applications",
              List.of("applications.csv", "application-stages.csv", "application-scores.csv")));

  private final Imports imports;
  private final List<SamplePart> parts;
  private final Installation installation;
  private final Clock clock;
  private final int people;
  private final long seed;

  SampleLoader(
      Imports imports,
      List<SamplePart> parts,
      Installation installation,
      Clock clock,
      @Value("${waymark.sample-people:1200}") int people,
      @Value("${waymark.sample-seed:7}") long seed) {
    this.imports = imports;
    this.parts = List.copyOf(parts);
    this.installation = installation;
    this.clock = clock;
    this.people = people;
    this.seed = seed;
  }

  void load() throws IOException {
    LOG.info("Making a sample company of {} people …", people);
    Path folder = Files.createTempDirectory("waymark-sample");
    try {
      SampleCompany.generate(SampleSpec.of(people, seed, LocalDate.now(clock))).writeTo(folder);
      for (Step step : STEPS) {
        bring(step, folder);
      }
      for (SamplePart part : parts) {
        part.play(folder);
      }
      installation.sampleLoaded(clock.instant());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void bring(Step step, Path folder) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (String name : step.files()) {
      files.add(SourceFile.of(folder.resolve(name)));
    }
    ImportReport report =
        imports.run(step.kind(), files, ImportOptions.apply(), ImportProgress.Listener.NONE);
    if (report.state() != ImportReport.State.APPLIED) {
      throw new IllegalStateException("The sample's " + step.kind() + " were refused: " + report);
    }
    LOG.info(
        "{}: {} changes, {} rows left out, {} ms",
        step.kind(),
        report.touched(),
        report.rejectedRows(),
        report.took().toMillis());
    report.rejections().stream().limit(5).forEach(r -> LOG.warn("left out: {}", r));
  }
}
