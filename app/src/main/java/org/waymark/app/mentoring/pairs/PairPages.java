package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Goes on to the page of a pair, or shows it with every reason for no. */
@Component
class PairPages {
  private static final String PAGE = "mentoring/mentorship.jte";

  /** No field of a form to fill again. */
  static final Map<String, String> NOTHING = Map.of();

  private final Pages pages;
  private final PairMaker maker;

  PairPages(Pages pages, PairMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  View show(Viewer viewer, MentorshipId id) {
    return pages.page(PAGE, maker.of(viewer, id, List.of(), NOTHING));
  }

  <T> View after(
      Viewer viewer, MentorshipId id, Outcome<T> outcome, String said, Map<String, String> typed) {
    return switch (outcome) {
      case Outcome.Done<T> _ ->
          pages.redirect("/mentorships/" + id, Toast.of("mentoring.toast." + said));
      case Outcome.Refused<T>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, no, typed));
    };
  }

  /** On to the list: the viewer finds this one no longer. */
  <T> View gone(
      Viewer viewer, MentorshipId id, Outcome<T> outcome, String said, Map<String, String> typed) {
    return outcome instanceof Outcome.Done<T>
        ? pages.redirect("/mentorships", Toast.of("mentoring.toast." + said))
        : after(viewer, id, outcome, said, typed);
  }

  static String text(String words) {
    return words.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
