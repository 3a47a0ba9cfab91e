package org.waymark.app.policy.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.app.exchange.CsvExport;
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
  ResponseEntity<byte[]> csv(Locale language) {
    RulesView view = maker.rules(RuleFilter.of(Map.of()), language);
    var bytes = new ByteArrayOutputStream();
    try (var csv = new CsvExport(bytes, header(language))) {
      view.sections().stream()
          .flatMap(section -> section.lines().stream())
          .forEach(line -> csv.row(row(line, view.version(), language)));
    }
    String file = ContentDisposition.attachment().filename("rules.csv").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(bytes.toByteArray());
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

  private String[] header(Locale language) {
    return COLUMNS.stream().map(c -> say("policy.csv." + c, language)).toArray(String[]::new);
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
