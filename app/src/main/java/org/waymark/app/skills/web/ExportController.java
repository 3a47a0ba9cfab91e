package org.waymark.app.skills.web;

import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.app.exchange.CsvExport;
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
  ResponseEntity<byte[]> csv(Viewer viewer) {
    var out = new ByteArrayOutputStream();
    try (var csv =
        new CsvExport(
            out,
            "code",
            "skill",
            "level",
            "certainty",
            "from_role",
            "said",
            "newest",
            "interest",
            "enjoyment",
            "evidence")) {
      for (SkillRow row : rows.of(viewer.self(), SkillRows.Show.EVERYTHING)) {
        var wish = row.wish();
        csv.row(
            row.skill().code(),
            row.skill().name(),
            row.level(),
            row.certainty().name().toLowerCase(java.util.Locale.ROOT),
            row.guessed() ? "yes" : "no",
            row.told().stream()
                .map(t -> t.source() + " " + t.level() + " " + t.on())
                .collect(Collectors.joining(" | ")),
            row.newest(),
            wish == null ? null : wish.code(),
            row.enjoyment(),
            row.shown().stream().map(SkillRow.Shown::words).collect(Collectors.joining(" | ")));
      }
    }
    return file(
        "my-skills.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), out.toByteArray());
  }

  @GetMapping("/skills/export.json")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<byte[]> json(Viewer viewer) {
    PersonId me = viewer.self();
    byte[] all = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record.of(me));
    return file("my-skills.json", MediaType.APPLICATION_JSON, all);
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
