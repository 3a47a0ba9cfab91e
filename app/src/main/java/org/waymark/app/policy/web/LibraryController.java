package org.waymark.app.policy.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.MoveSource;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.model.Guide;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Reading procedures and resources. */
@Controller
@ConditionalOnWebApplication
class LibraryController {
  private final Pages pages;
  private final LibraryPages maker;
  private final Library library;
  private final Policy policy;
  private final List<MoveSource> sources;

  LibraryController(
      Pages pages, LibraryPages maker, Library library, Policy policy, List<MoveSource> sources) {
    this.pages = pages;
    this.maker = maker;
    this.library = library;
    this.policy = policy;
    this.sources = sources;
  }

  @GetMapping("/library")
  @OpenTo(everyone = true)
  View all(Viewer viewer, @RequestParam Map<String, String> params, Locale language) {
    return pages.pageOrFragment(
        "policy/library.jte", "policy/guides.jte", maker.list(viewer, params, language));
  }

  @GetMapping("/library/{id}")
  @OpenTo(everyone = true)
  View one(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String edition,
      Locale language) {
    return pages.page("policy/guide.jte", maker.one(viewer, id, edition(edition), language));
  }

  /** Always a download: no browser is to show what somebody else wrote as a page of ours. */
  @GetMapping("/library/{id}/file")
  @OpenTo(everyone = true)
  ResponseEntity<byte[]> file(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable String edition) {
    Guide guide = library.seen(id, edition(edition));
    Guide.FileCard file = Optional.ofNullable(guide.file()).orElseThrow(NotYours::new);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(library.file(guide));
  }

  /** What helps with what one would move to, for the place on its page. */
  @GetMapping("/library/for/{subject}")
  @OpenTo(everyone = true)
  View helping(Viewer viewer, @PathVariable UUID subject, Locale language) {
    MoveSource.Aim aim =
        sources.stream()
            .flatMap(source -> source.aim(viewer, subject).stream())
            .findFirst()
            .orElseThrow(NotYours::new);
    var move = aim.move();
    var scope = policy.scopeOf(move.kind(), move.role(), move.unit(), move.location());
    return pages.page(
        "policy/helping.jte", library.cards(scope, GuideStage.APPLYING, language.getLanguage()));
  }

  private static @Nullable Integer edition(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }
}
