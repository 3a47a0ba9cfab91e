package org.waymark.app.skills.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.skills.work.MyRecord;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept here about me, as files. */
@Controller
@ConditionalOnWebApplication
class ExportController {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "skill",
          "level",
          "certainty",
          "from_role",
          "said",
          "newest",
          "interest",
          "enjoyment",
          "evidence");
  private final SkillRows rows;
  private final MyRecord record;
  private final JsonMapper json;

  ExportController(SkillRows rows, MyRecord record, JsonMapper json) {
    this.rows = rows;
    this.record = record;
    this.json = json;
  }

  @GetMapping("/skills/export.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer) {
    return CsvFile.of(
        "my-skills.csv",
        COLUMNS,
        rows.of(viewer.self(), SkillRows.Show.EVERYTHING).stream()
            .map(ExportController::cells)
            .toList());
  }

  @GetMapping("/skills/export.json")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<byte[]> json(Viewer viewer) {
    PersonId me = viewer.self();
    byte[] all = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record.of(me));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("my-skills.json").build().toString())
        .body(all);
  }

  private static @Nullable Object[] cells(SkillRow row) {
    var wish = row.wish();
    return new @Nullable Object[] {
      row.skill().code(),
      row.skill().name(),
      row.level(),
      row.certainty().name().toLowerCase(Locale.ROOT),
      row.guessed() ? "yes" : "no",
      row.told().stream()
          .map(t -> t.source() + " " + t.level() + " " + t.on())
          .collect(Collectors.joining(" | ")),
      row.newest(),
      wish == null ? null : wish.code(),
      row.enjoyment(),
      row.shown().stream().map(SkillRow.Shown::words).collect(Collectors.joining(" | "))
    };
  }
}
