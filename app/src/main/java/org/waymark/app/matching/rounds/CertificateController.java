package org.waymark.app.matching.rounds;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** What a round says about itself: before it counts to its HR partners, then to everybody in it. */
@Controller
@ConditionalOnWebApplication
class CertificateController {
  private static final String PAGE = "matching/round-certificate.jte";
  private final Pages pages;
  private final Settling settling;
  private final Certificates certificates;
  private final RoundRights rights;
  private final RoundPages maker;

  CertificateController(
      Pages pages,
      Settling settling,
      Certificates certificates,
      RoundRights rights,
      RoundPages maker) {
    this.pages = pages;
    this.settling = settling;
    this.certificates = certificates;
    this.rights = rights;
    this.maker = maker;
  }

  @GetMapping("/rounds/{id}/rehearsal")
  @OpenTo(Hat.HR_PARTNER)
  View rehearsal(Viewer viewer, @PathVariable RoundId id) {
    return switch (settling.rehearse(viewer, id)) {
      case Outcome.Done<Figures>(Figures figures) ->
          pages.page(PAGE, CertificateView.rehearsal(rights.seen(viewer, id).round(), figures));
      case Outcome.Refused<Figures>(List<Refusal> no) ->
          pages.refused("matching/round.jte", "matching/round.jte", maker.one(viewer, id, no));
    };
  }

  @GetMapping("/rounds/{id}/certificate")
  @OpenTo(Hat.EMPLOYEE)
  View certificate(Viewer viewer, @PathVariable RoundId id) {
    return pages.page(PAGE, certificates.view(viewer, id));
  }

  /** The public part, and one's own: nothing of anybody else. */
  @GetMapping("/rounds/{id}/certificate.json")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<String> file(Viewer viewer, @PathVariable RoundId id) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.json\"")
        .body(certificates.file(viewer, id));
  }
}
