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
import org.waymark.app.academy.Lesson;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** For learning: how many completed what, and nobody by name. */
@Controller
@ConditionalOnWebApplication
class CompletionsController {
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
    String company = say("academy.completions.company", language);
    return CsvFile.of(
        "lessons.csv",
        header(language),
        counting.table().rows().stream().map(row -> cells(row, company)).toList());
  }

  private List<String> header(Locale language) {
    List<String> header = new ArrayList<>();
    header.add(say("academy.completions.division", language));
    header.add(say("academy.completions.managers", language));
    for (Lesson lesson : Lesson.all()) {
      header.add(
          say("academy.lesson.nr", language, lesson.number())
              + ": "
              + say(lesson.title(), language));
    }
    header.add(say("academy.lesson.all", language));
    return header;
  }

  private String say(String key, Locale language, Object... values) {
    return messages.getMessage(key, values, language);
  }

  private static @Nullable Object[] cells(CompletionsView.Row row, String company) {
    List<@Nullable Object> cells = new ArrayList<>();
    Collections.addAll(cells, row.unit().isEmpty() ? company : row.unit(), row.managers());
    cells.addAll(row.cells());
    return cells.toArray();
  }
}
