package org.waymark.app.mentoring.pairs;

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
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;

/** What somebody has with mentors, coaches and those they help, to take along. */
@Controller
@ConditionalOnWebApplication
class PairsFile {
  private static final List<String> COLUMNS =
      List.of("with", "kind", "about", "question", "stage", "until");
  private final PairsMaker maker;
  private final MessageSource words;

  PairsFile(PairsMaker maker, MessageSource words) {
    this.maker = maker;
    this.words = words;
  }

  @GetMapping("/mentorships.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    PairsView view = maker.of(viewer);
    List<@Nullable Object[]> rows = new ArrayList<>();
    Stream.of(view.onMe(), view.together(), view.asked(), view.over())
        .flatMap(List::stream)
        .forEach(row -> rows.add(row(row, language)));
    return CsvFile.of(
        "mentorships.csv", CsvFile.header(words, "mentoring.csv.", COLUMNS, language), rows);
  }

  private @Nullable Object[] row(PairsView.Row row, Locale language) {
    PersonCard other = row.other();
    CoachQuestion question = row.question();
    return new @Nullable Object[] {
      other == null ? null : other.name(),
      say((row.helping() ? "mentoring.row.helping." : "mentoring.row.") + row.kind(), language),
      row.about(),
      question == null ? null : say("mentoring.question." + question, language),
      say("mentoring.stage." + row.stage(), language),
      row.until()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
