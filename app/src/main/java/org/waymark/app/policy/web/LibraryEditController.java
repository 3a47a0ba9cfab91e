package org.waymark.app.policy.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.model.Guide;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Writing procedures and resources. */
@Controller
@ConditionalOnWebApplication
class LibraryEditController {
  private static final String PAGE = "policy/guide-edit.jte";
  private static final int LONGEST_NAME = 120;
  private final Pages pages;
  private final LibraryPages maker;
  private final Library library;

  LibraryEditController(Pages pages, LibraryPages maker, Library library) {
    this.pages = pages;
    this.maker = maker;
    this.library = library;
  }

  @GetMapping("/library/new")
  @OpenTo(Hat.HR_PARTNER)
  View fresh(Locale language) {
    return pages.page(PAGE, maker.fresh(language));
  }

  @PostMapping("/library")
  @OpenTo(Hat.HR_PARTNER)
  View add(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> params,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Locale language) {
    Guide.Content content = GuideForm.typed(params);
    return switch (library.add(viewer, content, given(file))) {
      case Outcome.Done<UUID>(UUID id) ->
          pages.redirect("/library/" + id, Toast.of("policy.toast.kept"));
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.form(null, 0, content, null, language, no));
    };
  }

  @GetMapping("/library/{id}/edit")
  @OpenTo(Hat.HR_PARTNER)
  View edit(@PathVariable UUID id, Locale language) {
    return pages.page(PAGE, maker.of(id, language));
  }

  @PostMapping("/library/{id}/edit")
  @OpenTo(Hat.HR_PARTNER)
  View keep(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Locale language) {
    Guide.Content content = GuideForm.typed(params);
    String seen = params.getFirst("edition");
    int edition = LineForm.number(seen == null ? "" : seen, -1);
    return switch (library.edit(viewer, id, edition, content, given(file))) {
      case Outcome.Done<UUID> _ -> pages.redirect("/library/" + id, Toast.of("policy.toast.kept"));
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.typed(id, edition, content, language, no));
    };
  }

  @PostMapping("/library/{id}/removal")
  @OpenTo(Hat.HR_PARTNER)
  View putAway(Viewer viewer, @PathVariable UUID id) {
    library.putAway(viewer, id);
    return pages.redirect("/library", Toast.of("policy.toast.put_away"));
  }

  /** Nothing where no file was chosen. */
  private static Guide.@Nullable GivenFile given(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    if (file == null || name == null || name.isBlank()) {
      return null;
    }
    String last = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    String kept =
        last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    try {
      return new Guide.GivenFile(kept, file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
