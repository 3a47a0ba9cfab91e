package org.waymark.app.academy.lessons;

import java.util.ArrayList;
import java.util.Collections;
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
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** For learning: how many completed what, and nobody by name. */
@Controller
@ConditionalOnWebApplication
class CompletionsController {
  private static final List<String> COLUMNS =
      List.of("division", "managers", "1", "2", "3", "4", "5", "6", "7", "8", "all");
  private final Counting counting;
  private final Pages pages;
  private final MessageSource messages;

  CompletionsController(Counting counting, Pages pages, MessageSource messages) {
    this.counting = counting;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping("/lessons/completions")
  @OpenTo(Hat.LEARNING)
  View table() {
    return pages.page("academy/completions.jte", counting.table());
  }

  @GetMapping("/lessons/completions.csv")
  @OpenTo(Hat.LEARNING)
  View file(Locale language) {
    String company = messages.getMessage("academy.completions.company", null, language);
    return CsvFile.of(
        "lessons.csv",
        COLUMNS,
        counting.table().rows().stream().map(row -> cells(row, company)).toList());
  }

  private static @Nullable Object[] cells(CompletionsView.Row row, String company) {
    List<@Nullable Object> cells = new ArrayList<>();
    Collections.addAll(cells, row.unit().isEmpty() ? company : row.unit(), row.managers());
    cells.addAll(row.cells());
    return cells.toArray();
  }
}
