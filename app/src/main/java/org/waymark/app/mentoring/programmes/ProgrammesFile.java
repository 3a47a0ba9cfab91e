package org.waymark.app.mentoring.programmes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;

/** The programmes that learning runs, with the size of each cohort, to take along. */
@Controller
@ConditionalOnWebApplication
class ProgrammesFile {
  private static final List<String> COLUMNS =
      List.of("name", "stage", "join", "begins", "ends", "members", "mentors", "places");
  private final ProgrammeMaker maker;
  private final MessageSource words;

  ProgrammesFile(ProgrammeMaker maker, MessageSource words) {
    this.maker = maker;
    this.words = words;
  }

  @GetMapping("/mentoring-programmes.csv")
  @OpenTo(Hat.LEARNING)
  View csv(Viewer viewer, Locale language) {
    if (!viewer.wears(Hat.LEARNING)) {
      throw new NotYours();
    }
    return CsvFile.of(
        "mentoring-programmes.csv",
        CsvFile.header(words, "mentoring.programme.csv.", COLUMNS, language),
        maker.all(viewer).rows().stream().map(row -> row(viewer, row, language)).toList());
  }

  private @Nullable Object[] row(Viewer viewer, ProgrammesView.Row row, Locale language) {
    ProgrammeView.Desk desk = maker.of(viewer, row.id(), List.of()).desk();
    return new @Nullable Object[] {
      row.name(),
      words.getMessage("mentoring.programme.stage." + row.stage(), null, language),
      row.joinUntil(),
      row.beginsOn(),
      row.endsOn(),
      desk == null ? null : desk.members(),
      desk == null ? null : desk.mentors(),
      desk == null ? null : desk.places()
    };
  }
}
