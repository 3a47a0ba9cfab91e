package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.life.Copying;
import org.waymark.app.opportunities.life.Lasting;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** From publication to the end: withdrawn, extended, started, finished, copied. */
@Controller
@ConditionalOnWebApplication
class LifeController {
  private final Pages pages;
  private final LifePages answers;
  private final Hiring hiring;
  private final Lasting lasting;
  private final Copying copying;

  LifeController(Pages pages, LifePages answers, Hiring hiring, Lasting lasting, Copying copying) {
    this.pages = pages;
    this.answers = answers;
    this.hiring = hiring;
    this.lasting = lasting;
    this.copying = copying;
  }

  @PostMapping("/openings/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    return answers.after(
        viewer,
        id,
        hiring.withdraw(viewer, id, clean(why)),
        "opportunities.life.withdrawn",
        language,
        Map.of("withdraw-why", clean(why)));
  }

  @PostMapping("/openings/{id}/extension")
  @OpenTo(Hat.EMPLOYEE)
  View extend(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String applyBy,
      @RequestParam(defaultValue = "") String endsOn,
      Locale language) {
    return answers.after(
        viewer,
        id,
        lasting.extend(viewer, id, day(applyBy), day(endsOn)),
        "opportunities.life.extended",
        language,
        Map.of("extend-apply", applyBy, "extend-end", endsOn));
  }

  @PostMapping("/openings/{id}/start")
  @OpenTo(Hat.EMPLOYEE)
  View start(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return answers.after(
        viewer, id, lasting.start(viewer, id), "opportunities.life.started", language);
  }

  @PostMapping("/openings/{id}/completion")
  @OpenTo(Hat.EMPLOYEE)
  View finish(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return answers.after(
        viewer, id, lasting.finish(viewer, id), "opportunities.life.finished", language);
  }

  @PostMapping("/openings/{id}/end")
  @OpenTo(Hat.EMPLOYEE)
  View endEarly(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    return answers.after(
        viewer,
        id,
        lasting.endEarly(viewer, id, clean(why)),
        "opportunities.life.ended",
        language,
        Map.of("end-why", clean(why)));
  }

  @PostMapping("/openings/{id}/copies")
  @OpenTo(Hat.EMPLOYEE)
  View copy(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return switch (copying.copy(viewer, id)) {
      case Outcome.Done<OpeningId>(OpeningId copy) ->
          pages.redirect("/openings/" + copy + "/edit", Toast.of("opportunities.life.copied"));
      case Outcome.Refused<OpeningId>(List<Refusal> no) ->
          answers.refused(viewer, id, no, language);
    };
  }

  /** What is no day is none. */
  static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static String clean(String text) {
    return text.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
