package org.waymark.app.recognition.thanks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.Skills;

/** One's own thanks, received and given, and thanking somebody. */
@Controller
@ConditionalOnWebApplication
class ThanksController {
  private static final String NEW = "recognition/thank.jte";
  private static final int SHOWN = 100;
  private final Pages pages;
  private final Thanking thanking;
  private final ThanksStore store;
  private final ThanksLines lines;
  private final People people;
  private final Skills skills;
  private final Clock clock;

  ThanksController(
      Pages pages,
      Thanking thanking,
      ThanksStore store,
      ThanksLines lines,
      People people,
      Skills skills,
      Clock clock) {
    this.pages = pages;
    this.thanking = thanking;
    this.store = store;
    this.lines = lines;
    this.people = people;
    this.skills = skills;
    this.clock = clock;
  }

  @GetMapping("/recognition")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    return pages.page(
        "recognition/mine.jte",
        new ThanksView(
            lines.of(viewer, store.received(viewer.self(), SHOWN)),
            lines.of(viewer, store.given(viewer.self(), SHOWN))));
  }

  @GetMapping("/recognition/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @RequestParam Map<String, String> params) {
    return pages.page(NEW, view(viewer, ThanksForm.of(params), List.of()));
  }

  @PostMapping("/recognition")
  @OpenTo(Hat.EMPLOYEE)
  View thank(Viewer viewer, @RequestParam Map<String, String> params) {
    ThanksForm form = ThanksForm.of(params);
    ThanksForm.Read read = form.read(people, skills);
    PersonId person = read.person();
    Outcome<ThanksId> outcome =
        person == null || !read.refusals().isEmpty()
            ? Outcome.refused(read.refusals())
            : thanking.thank(viewer, person, read.skills(), form.words(), form.wall());
    return switch (outcome) {
      case Outcome.Done<ThanksId>(ThanksId id) ->
          pages.redirect("/recognition/" + id, Toast.of("recognition.toast.thanked"));
      case Outcome.Refused<ThanksId>(List<Refusal> no) ->
          pages.refused(NEW, NEW, view(viewer, form, no));
    };
  }

  private ThankingView view(Viewer viewer, ThanksForm form, List<Refusal> no) {
    @Nullable PersonId person = form.read(people, skills).person();
    @Nullable PersonCard card =
        person == null || viewer.is(person) ? null : people.card(person).orElse(null);
    boolean returned =
        card != null && store.before(viewer.self(), card.id(), LocalDate.now(clock)).returned();
    return new ThankingView(
        card == null ? "" : card.id().toString(),
        card == null ? null : card.name(),
        form.who(),
        form.lines().stream().map(ThanksForm.Line::name).toList(),
        form.words(),
        form.wall(),
        returned,
        no);
  }
}
