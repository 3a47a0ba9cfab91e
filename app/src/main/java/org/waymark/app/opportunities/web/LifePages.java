package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** After something was done with an opening: its page, with what was done or why not. */
@Component
class LifePages {
  private static final String PAGE = "opportunities/opening.jte";
  private final Pages pages;
  private final OpeningMaker maker;

  LifePages(Pages pages, OpeningMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  View after(Viewer viewer, OpeningId id, Outcome<?> outcome, String said, Locale language) {
    return after(viewer, id, outcome, said, language, Map.of());
  }

  /**
   * The same, where somebody wrote something.
   *
   * @param typed what they wrote, by the id of its field: it stands there again
   */
  View after(
      Viewer viewer,
      OpeningId id,
      Outcome<?> outcome,
      String said,
      Locale language,
      Map<String, String> typed) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> pages.redirect("/openings/" + id, Toast.of(said));
      case Outcome.Refused<?>(List<Refusal> no) -> refused(viewer, id, no, language, typed);
    };
  }

  View refused(Viewer viewer, OpeningId id, List<Refusal> no, Locale language) {
    return refused(viewer, id, no, language, Map.of());
  }

  View refused(
      Viewer viewer, OpeningId id, List<Refusal> no, Locale language, Map<String, String> typed) {
    return pages.refused(PAGE, PAGE, maker.view(viewer, id, language, no, typed));
  }
}
