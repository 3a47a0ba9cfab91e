package org.waymark.app.policy.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.policy.model.Version;
import org.waymark.app.shell.OpenTo;

/** All rules in force, as a file. */
@Controller
@ConditionalOnWebApplication
class RulesExportController {
  private static final List<String> COLUMNS =
      List.of(
          "code", "group", "rule", "sentence", "where", "exception", "dates", "version", "since");
  private final RulePages maker;
  private final MessageSource words;

  RulesExportController(RulePages maker, MessageSource words) {
    this.maker = maker;
    this.words = words;
  }

  @GetMapping("/rules.csv")
  @OpenTo(everyone = true)
  View csv(Locale language) {
    RulesView view = maker.rules(RuleFilter.of(Map.of()), language);
    return CsvFile.of(
        "rules.csv",
        CsvFile.header(words, "policy.csv.", COLUMNS, language),
        view.sections().stream()
            .flatMap(section -> section.lines().stream())
            .map(line -> row(line, view.version(), language))
            .toList());
  }

  private @Nullable Object[] row(RuleLine line, Version version, Locale language) {
    return new @Nullable Object[] {
      line.rule().name(),
      say("policy.group." + line.rule().group().name(), language),
      Sentences.title(words, line.rule(), language),
      line.sentence(),
      line.where(),
      line.exception(),
      line.dates(),
      version.name(),
      version.effectiveOn()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
