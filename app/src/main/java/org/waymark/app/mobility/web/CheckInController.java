package org.waymark.app.mobility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.work.CheckIns;
import org.waymark.app.mobility.work.RedFlags;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** How a move goes: asked, answered, and answered to. */
@Controller
@ConditionalOnWebApplication
class CheckInController {
  private static final String PAGE = "mobility/check-in.jte";
  private final Pages pages;
  private final CheckIns checkIns;
  private final RedFlags flags;
  private final CheckInBook book;
  private final People people;
  private final Clock clock;

  CheckInController(
      Pages pages,
      CheckIns checkIns,
      RedFlags flags,
      CheckInBook book,
      People people,
      Clock clock) {
    this.pages = pages;
    this.checkIns = checkIns;
    this.flags = flags;
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/check-ins/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable UUID id) {
    return pages.page(PAGE, view(viewer, id, null, List.of()));
  }

  @PostMapping("/check-ins/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View answer(Viewer viewer, @PathVariable UUID id, CheckInForm form) {
    CheckIn.Said said = form.said();
    return switch (checkIns.answer(viewer, id, said)) {
      case Outcome.Done<CheckIn> _ ->
          pages.redirect("/check-ins/" + id, Toast.of("mobility.toast.said"));
      case Outcome.Refused<CheckIn>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, id, said, no));
    };
  }

  /** HR says what was agreed. */
  @PostMapping("/check-ins/{id}/flag")
  @OpenTo(Hat.HR_PARTNER)
  View settle(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String what) {
    Outcome<CheckInBook.RedFlag> outcome = flags.settle(viewer, id, Typed.text(what));
    String to = "/moves/" + checkIns.moveOf(book.find(id).orElseThrow()).id();
    return switch (outcome) {
      case Outcome.Done<CheckInBook.RedFlag> _ ->
          pages.redirect(to, Toast.of("mobility.toast.flag"));
      case Outcome.Refused<CheckInBook.RedFlag>(List<Refusal> no) ->
          pages.redirect(to, Toast.of(no.getFirst().key(), no.getFirst().values().toArray()));
    };
  }

  private CheckInView view(Viewer viewer, UUID id, CheckIn.@Nullable Said typed, List<Refusal> no) {
    CheckIn it = checkIns.own(viewer, id);
    MoveCase move = checkIns.moveOf(it);
    return new CheckInView(
        it,
        people.card(move.person()).map(PersonCard::name).orElse(""),
        move.title(),
        typed == null ? it.said() : typed,
        it.answeredAt() == null ? null : LocalDate.ofInstant(it.answeredAt(), clock.getZone()),
        book.flag(id)
            .map(f -> new MoveParts.Flag(f.dueOn(), f.answeredAt() != null, f.what()))
            .orElse(null),
        no);
  }
}
