package org.waymark.app.recognition.thanks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** One's own thanks, received and given, to take along. */
@Controller
@ConditionalOnWebApplication
class ThanksFile {
  private static final int SHOWN = 1_000;
  private static final List<String> COLUMNS = List.of("day", "giver", "person", "words", "skills");
  private final ThanksStore store;
  private final ThanksLines lines;
  private final MessageSource messages;

  ThanksFile(ThanksStore store, ThanksLines lines, MessageSource messages) {
    this.store = store;
    this.lines = lines;
    this.messages = messages;
  }

  @GetMapping("/recognition.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    return CsvFile.of(
        "thanks.csv",
        COLUMNS.stream()
            .map(c -> messages.getMessage("recognition.mine.csv." + c, null, language))
            .toList(),
        Stream.concat(
                lines.of(viewer, store.received(viewer.self(), SHOWN)).stream(),
                lines.of(viewer, store.given(viewer.self(), SHOWN)).stream())
            .map(ThanksFile::row)
            .toList());
  }

  private static @Nullable Object[] row(ThanksLine line) {
    return new @Nullable Object[] {
      line.on(),
      line.giver(),
      line.person(),
      line.words(),
      line.skills().stream().map(ThanksLine.Skill::name).collect(Collectors.joining(", "))
    };
  }
}
