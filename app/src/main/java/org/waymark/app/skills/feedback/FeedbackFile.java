package org.waymark.app.skills.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;

/** The requests that somebody asked or was asked, with what was said, to take along. */
@Controller
@ConditionalOnWebApplication
class FeedbackFile {
  private static final List<String> COLUMNS =
      List.of(
          "day",
          "about",
          "asked",
          "role",
          "stage",
          "question",
          "skill",
          "needed",
          "level",
          "words",
          "closing",
          "reply");
  private final FeedbackMaker maker;
  private final MessageSource words;

  FeedbackFile(FeedbackMaker maker, MessageSource words) {
    this.maker = maker;
    this.words = words;
  }

  @GetMapping("/feedback.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    return CsvFile.of(
        "feedback.csv",
        CsvFile.header(words, "skills.feedback.csv.", COLUMNS, language),
        maker.all(viewer).stream().flatMap(view -> rows(view, language)).toList());
  }

  /** One row for each skill that something is said of, as the page shows it. */
  private Stream<@Nullable Object[]> rows(FeedbackView view, Locale language) {
    List<FeedbackView.Line> said = view.said();
    if (view.request().stage() != FeedbackStage.ANSWERED || said.isEmpty()) {
      return Stream.<@Nullable Object[]>of(row(view, null, language));
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    said.forEach(line -> rows.add(row(view, line, language)));
    return rows.stream();
  }

  private @Nullable Object[] row(
      FeedbackView view, FeedbackView.@Nullable Line line, Locale language) {
    FeedbackRequest r = view.request();
    return new @Nullable Object[] {
      maker.askedOn(r),
      view.person().name(),
      view.asked().name(),
      view.role(),
      words.getMessage("skills.feedback.stage." + r.stage().code(), null, language),
      r.words(),
      line == null ? null : line.skill().name(),
      line == null ? null : line.needed(),
      line == null ? null : line.level(),
      line == null ? null : line.words(),
      r.closing(),
      r.reply()
    };
  }
}
