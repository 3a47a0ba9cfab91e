package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.SnapshotCamera;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.people.People;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Applying, on one page. */
@Controller
@ConditionalOnWebApplication
class ApplyController {
  private static final String PAGE = "opportunities/apply.jte";

  private final Pages pages;
  private final Rights rights;
  private final Openings openings;
  private final Applications applying;
  private final ApplicationRepository applications;
  private final People people;
  private final SnapshotCamera camera;
  private final WhoKnows whoKnows;
  private final Clock clock;

  ApplyController(
      Pages pages,
      Rights rights,
      Openings openings,
      Applications applying,
      ApplicationRepository applications,
      People people,
      SnapshotCamera camera,
      WhoKnows whoKnows,
      Clock clock) {
    this.pages = pages;
    this.rights = rights;
    this.openings = openings;
    this.applying = applying;
    this.applications = applications;
    this.people = people;
    this.camera = camera;
    this.whoKnows = whoKnows;
    this.clock = clock;
  }

  @GetMapping("/openings/{id}/applications/new")
  @OpenTo({Hat.EMPLOYEE})
  View form(Viewer viewer, @PathVariable OpeningId id) {
    List<Refusal> obstacles = applying.obstacles(viewer, id);
    String letter = applications.live(id, viewer.self()).map(Application::letter).orElse("");
    return pages.page(PAGE, view(viewer, id, letter, obstacles));
  }

  @PostMapping("/openings/{id}/applications")
  @OpenTo({Hat.EMPLOYEE})
  View send(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "send") String act,
      RedirectAttributes flash) {
    String text = letter.replace("\0", "").replace("\r\n", "\n").strip();
    boolean keep = act.equals("keep");
    Outcome<ApplicationId> outcome =
        keep ? applying.keep(viewer, id, text) : applying.send(viewer, id, text);
    return switch (outcome) {
      case Outcome.Refused<ApplicationId>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, id, text, reasons));
      case Outcome.Done<ApplicationId>(ApplicationId application) -> {
        String said = keep ? "opportunities.draft.toast" : "opportunities.sent.toast";
        flash.addFlashAttribute("toast", Toast.of(said));
        yield See.other("/applications/" + application);
      }
    };
  }

  private ApplyView view(Viewer viewer, OpeningId id, String letter, List<Refusal> refusals) {
    Opening opening = rights.seen(viewer, id).opening();
    PersonId me = viewer.self();
    Snapshot now = camera.take(opening, me, clock.instant());
    return new ApplyView(
        openings.card(id).orElseThrow(NotYours::new),
        people.card(me).orElseThrow(NotYours::new),
        FrozenFits.of(now),
        now.held().size(),
        whoKnows.fillers(opening),
        whoKnows.secret(me, opening),
        whoKnows.about(me, opening),
        OpeningCardMaker.until(opening.posting().dates(), LocalDate.now(clock)),
        letter,
        applying.obstacles(viewer, id).isEmpty(),
        refusals);
  }
}
