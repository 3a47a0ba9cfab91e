package org.waymark.app.academy.lessons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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
import org.waymark.app.academy.lessons.CompletionStore.Entry;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** One's own certificates as files, and checking the number on one. */
@Controller
@ConditionalOnWebApplication
class CertificateController {
  private final CompletionStore completions;
  private final CertificateFile file;
  private final Pages pages;
  private final Clock clock;

  CertificateController(
      CompletionStore completions, CertificateFile file, Pages pages, Clock clock) {
    this.completions = completions;
    this.file = file;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/lessons/{lesson}/certificate")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  ResponseEntity<byte[]> ofLesson(Viewer viewer, @PathVariable int lesson, Locale language) {
    return file(viewer, LessonPages.lesson(lesson).number(), language);
  }

  @GetMapping("/lessons/certificate")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  ResponseEntity<byte[]> ofAll(Viewer viewer, Locale language) {
    return file(viewer, CompletionStore.WHOLE, language);
  }

  private ResponseEntity<byte[]> file(Viewer viewer, int lesson, Locale language) {
    Entry entry = completions.find(viewer.self(), lesson).orElseThrow(NotYours::new);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("certificate-" + entry.number() + ".pdf")
                .build()
                .toString())
        .body(file.of(entry, language));
  }

  /** Whoever holds a certificate in their hand may learn whether it is one of ours. */
  @GetMapping("/certificates")
  @OpenTo(everyone = true)
  View check(@RequestParam(defaultValue = "") String number) {
    Optional<Entry> found = CertificateNumber.typed(number).flatMap(completions::find);
    return pages.page(
        "academy/certificate.jte",
        new CertificateView(
            number.strip(),
            found.map(e -> new CertificateView.Found(e.name(), e.lesson(), day(e))).orElse(null)));
  }

  private LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.at(), clock.getZone());
  }
}
