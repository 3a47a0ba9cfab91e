package org.waymark.app.mentoring.programmes;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Goes on to the page of a programme, or shows it with every reason for no. */
@Component
class ProgrammePages {
  private static final String PAGE = "mentoring/programme.jte";
  private final Pages pages;
  private final ProgrammeMaker maker;

  ProgrammePages(Pages pages, ProgrammeMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  View show(Viewer viewer, ProgrammeId id) {
    return pages.page(PAGE, maker.of(viewer, id, List.of()));
  }

  View after(Viewer viewer, ProgrammeId id, Outcome<ProgrammeId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<ProgrammeId> _ ->
          pages.redirect(
              "/mentoring-programmes/" + id, Toast.of("mentoring.programme.toast." + said));
      case Outcome.Refused<ProgrammeId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, no));
    };
  }

  /** Of a form of ours; any other is never a number that stands. */
  static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
