package org.waymark.app.opportunities.endorsements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Words;

/** What stands of somebody and what they said of others, to take along. */
@Controller
@ConditionalOnWebApplication
class EndorsementsFile {
  private static final List<String> COLUMNS =
      List.of("day", "endorser", "person", "target", "ready", "evidence", "adds", "hidden");
  private final EndorsementListMaker lists;
  private final EndorsementMaker maker;
  private final MessageSource words;

  EndorsementsFile(EndorsementListMaker lists, EndorsementMaker maker, MessageSource words) {
    this.lists = lists;
    this.maker = maker;
    this.words = words;
  }

  @GetMapping("/endorsements.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    EndorsementsView view = lists.of(viewer, List.of());
    List<@Nullable Object[]> rows = new ArrayList<>();
    view.about().forEach(line -> rows.add(row(viewer, line, language)));
    view.given().forEach(line -> rows.add(row(viewer, line, language)));
    return CsvFile.of(
        "endorsements.csv",
        CsvFile.header(words, "opportunities.endorsement.csv.", COLUMNS, language),
        rows);
  }

  private @Nullable Object[] row(Viewer viewer, EndorsementsView.Line line, Locale language) {
    EndorsementView it = maker.of(viewer, EndorsementId.of(line.id()), List.of());
    return new @Nullable Object[] {
      line.on(),
      it.endorser().name(),
      it.person().name(),
      say(line.about(), language),
      say(line.ready(), language),
      it.points().stream()
          .map(p -> p.skill() + ": " + p.evidence())
          .collect(Collectors.joining("\n")),
      it.adds(),
      line.hidden() ? words.getMessage("opportunities.endorsement.hidden", null, language) : null
    };
  }

  private String say(Words some, Locale language) {
    return words.getMessage(some.key(), some.values().toArray(), language);
  }
}
