package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.life.Outside;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.Location;
import org.waymark.app.shell.OpenTo;
import tools.jackson.databind.json.JsonMapper;

/** An opening for job boards, once it may go outside; before, its page says from when on. */
@Controller
@ConditionalOnWebApplication
class OutsideController {
  private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
  private static final List<String> COLUMNS =
      List.of(
          "identifier",
          "title",
          "description",
          "organization",
          "locality",
          "country",
          "remote",
          "date_posted",
          "valid_through",
          "openings",
          "skills",
          "pay_min",
          "pay_max",
          "currency");
  private final Outside outside;
  private final JobPosting postings;
  private final JsonMapper json;
  private final LifePages answers;

  OutsideController(Outside outside, JobPosting postings, JsonMapper json, LifePages answers) {
    this.outside = outside;
    this.postings = postings;
    this.json = json;
    this.answers = answers;
  }

  @GetMapping("/openings/{id}/outside.json")
  @OpenTo(Hat.EMPLOYEE)
  Object jsonLd(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return switch (outside.asked(viewer, id)) {
      case Outcome.Done<Opening>(Opening it) ->
          file(JSON_LD, "opening.json", json.writeValueAsBytes(postings.of(it)));
      case Outcome.Refused<Opening>(List<Refusal> no) -> answers.refused(viewer, id, no, language);
    };
  }

  @GetMapping("/openings/{id}/outside.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return switch (outside.asked(viewer, id)) {
      case Outcome.Done<Opening>(Opening it) ->
          CsvFile.of("opening.csv", COLUMNS, csv -> csv.row(row(it)));
      case Outcome.Refused<Opening>(List<Refusal> no) -> answers.refused(viewer, id, no, language);
    };
  }

  private @Nullable Object[] row(Opening it) {
    Posting p = it.posting();
    Location place = postings.location(p).orElse(null);
    PayBand band = it.audience().payShown() ? p.band() : null;
    return new @Nullable Object[] {
      it.code() == null ? it.id() : it.code(),
      p.title(),
      p.description(),
      postings.company(),
      place == null ? null : place.city(),
      place == null ? null : place.country(),
      p.remote().code(),
      it.state().publishedOn().orElse(null),
      p.dates().applyBy(),
      p.seats(),
      String.join(", ", postings.skills(it)),
      band == null ? null : band.min(),
      band == null ? null : band.max(),
      band == null ? null : band.currency()
    };
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] body) {
    String disposition = ContentDisposition.attachment().filename(name).build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(type)
        .body(body);
  }
}
