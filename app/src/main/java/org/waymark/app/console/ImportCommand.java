package org.waymark.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings files in, all or nothing, and reports what changed.",
      "Kinds: people, history, roles, openings, skills-of-people, learning, objectives, policy-facts,",
      "country-packs, taxonomy esco, taxonomy onet, taxonomy csv; in a sample also applications."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int SHOWN = 50;

  @Mixin DatabaseOptions database = new DatabaseOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "KIND FILE…",
      hideParamSyntax = true,
      description = "the kind, then its files in any order")
  List<String> words = List.of();

  @Option(names = "--dry-run", description = "say what would change, change nothing")
  boolean dryRun;

  @Option(names = "--full", description = "what the files do not name has ended")
  boolean full;

  @Option(names = "--confirm", description = "go on although --full ends more than 5 %%")
  boolean confirm;

  @Override
  public Integer call() throws IOException {
    List<String> rest = new ArrayList<>(words);
    String kind = rest.isEmpty() ? "" : rest.removeFirst();
    if (kind.equals("taxonomy") && !rest.isEmpty()) {
      kind = "taxonomy-" + rest.removeFirst();
    }
    List<SourceFile> files = new ArrayList<>();
    for (String name : rest) {
      Path path = Path.of(name);
      if (!Files.isRegularFile(path)) {
        throw new CommandRefused("There is no file " + path.toAbsolutePath() + ".");
      }
      files.add(SourceFile.of(path));
    }
    if (files.isEmpty()) {
      throw new CommandRefused(
          "Name a kind and at least one file to import. See bin/waymark import --help.");
    }
    String wanted = kind;
    return database.with(context -> run(context, wanted, files));
  }

  private int run(ConfigurableApplicationContext context, String kind, List<SourceFile> files) {
    Imports imports = context.getBean(Imports.class);
    if (imports.kinds().stream().noneMatch(k -> k.name().equals(kind))) {
      throw new CommandRefused(
          "“%s” is no kind of import. There are: %s."
              .formatted(
                  kind,
                  String.join(", ", imports.kinds().stream().map(ImportKind::name).toList())));
    }
    var progress = new ProgressLine(System.err);
    ImportReport report =
        imports.run(
            kind, files, new ImportOptions(dryRun, full, confirm, null, Map.of()), progress);
    progress.done();
    new ReportText(context.getBean(MessageSource.class), Locale.ENGLISH, SHOWN)
        .print(report, System.out);
    return report.state() == ImportReport.State.REFUSED ? 1 : 0;
  }
}
