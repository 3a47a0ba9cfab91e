package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.life.Readers;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** For whom a restricted opening is there. */
@Controller
@ConditionalOnWebApplication
class ReadersController {
  private final Pages pages;
  private final LifePages answers;
  private final Readers readers;
  private final CoOwnerSearch search;

  ReadersController(Pages pages, LifePages answers, Readers readers, CoOwnerSearch search) {
    this.pages = pages;
    this.answers = answers;
    this.readers = readers;
    this.search = search;
  }

  /** Somebody chosen, or the only one who is called so. */
  @PostMapping("/openings/{id}/readers")
  @OpenTo(Hat.EMPLOYEE)
  View name(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String who,
      Locale language) {
    @Nullable PersonId chosen = chosen(person).or(() -> only(viewer, who)).orElse(null);
    return answers.after(
        viewer, id, readers.name(viewer, id, chosen), "opportunities.readers.added", language);
  }

  @PostMapping("/openings/{id}/readers/removal")
  @OpenTo(Hat.EMPLOYEE)
  View unname(
      Viewer viewer, @PathVariable OpeningId id, @RequestParam(defaultValue = "") String person) {
    readers.unname(viewer, id, chosen(person).orElseThrow(NotYours::new));
    return pages.redirect("/openings/" + id, Toast.of("opportunities.readers.removed"));
  }

  private Optional<PersonId> only(Viewer viewer, String who) {
    var found = search.search(viewer, who, List.of());
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }

  private static Optional<PersonId> chosen(String person) {
    try {
      return person.isBlank()
          ? Optional.empty()
          : Optional.of(new PersonId(UUID.fromString(person.strip())));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nothing that this form offered
    }
  }
}
