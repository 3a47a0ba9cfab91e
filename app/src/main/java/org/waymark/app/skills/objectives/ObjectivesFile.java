package org.waymark.app.skills.objectives;

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
import org.waymark.app.shell.Words;

/** The list of objectives, to take along. */
@Controller
@ConditionalOnWebApplication
class ObjectivesFile {
  private static final List<String> COLUMNS = List.of("title", "unit", "owner", "until", "needs");
  private final ObjectiveMaker maker;
  private final MessageSource messages;

  ObjectivesFile(ObjectiveMaker maker, MessageSource messages) {
    this.maker = maker;
    this.messages = messages;
  }

  @GetMapping("/objectives.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    ObjectivesView all = maker.all(viewer);
    return CsvFile.of(
        "objectives.csv",
        COLUMNS.stream().map(c -> say(Words.of("skills.objectives.csv." + c), language)).toList(),
        Stream.concat(all.live().stream(), all.over().stream())
            .map(row -> row(row, language))
            .toList());
  }

  private @Nullable Object[] row(ObjectivesView.Row row, Locale language) {
    return new @Nullable Object[] {
      row.title(), say(row.unit(), language), row.owner(), row.until(), row.needs()
    };
  }

  private String say(Words words, Locale language) {
    return messages.getMessage(words.key(), words.values().toArray(), language);
  }
}
