package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.waymark.app.shell.Audience;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.work.Wishing;

@Controller
@ConditionalOnWebApplication
class AvailabilityController {
  private static final String PAGE = "skills/availability.jte";

  private final Pages pages;
  private final Wishing wishing;
  private final Shares shares;
  private final AudienceChoice audiences;
  private final Clock clock;

  AvailabilityController(
      Pages pages, Wishing wishing, Shares shares, AudienceChoice audiences, Clock clock) {
    this.pages = pages;
    this.wishing = wishing;
    this.shares = shares;
    this.audiences = audiences;
    this.clock = clock;
  }

  @GetMapping("/availability")
  @OpenTo(Hat.EMPLOYEE)
  View availability(Viewer viewer) {
    return pages.page(PAGE, view(viewer, List.of()));
  }

  @PostMapping("/availability")
  @OpenTo(Hat.EMPLOYEE)
  View choose(Viewer viewer, @RequestParam(defaultValue = "no") String discoverable) {
    boolean wanted = discoverable.equals("yes");
    wishing.choose(viewer, wanted);
    return pages.redirect(
        "/availability", Toast.of(wanted ? "skills.toast.found" : "skills.toast.notFound"));
  }

  @PostMapping("/availability/pause")
  @OpenTo(Hat.EMPLOYEE)
  View pause(
      Viewer viewer,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate until) {
    return switch (wishing.pause(viewer, until)) {
      case Outcome.Done<LocalDate> _ ->
          pages.redirect("/availability", Toast.of("skills.toast.pausing"));
      case Outcome.Refused<LocalDate>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, reasons));
    };
  }

  @PostMapping("/availability/pause/end")
  @OpenTo(Hat.EMPLOYEE)
  View endPause(Viewer viewer) {
    wishing.endPause(viewer);
    return pages.redirect("/availability", Toast.of("skills.toast.pauseOver"));
  }

  private AvailabilityView view(Viewer viewer, List<Refusal> refusals) {
    PersonId me = viewer.self();
    LocalDate today = LocalDate.now(clock);
    List<Share> live = shares.of(me, today);
    Map<Topic, Audience> chosen = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      chosen.put(topic, audiences.of(me, topic, live));
    }
    boolean found = wishing.found(me);
    var choice = wishing.availability(me);
    @Nullable Boolean wanted = choice.map(c -> c.discoverable()).orElse(null);
    return new AvailabilityView(
        found,
        wanted != null,
        wanted == null ? found : wanted,
        choice.filter(c -> c.pausingOn(today)).map(c -> c.pausedUntil()).orElse(null),
        today.plusDays(1),
        today.plusMonths(Wishing.LONGEST_PAUSE_MONTHS),
        chosen,
        refusals);
  }
}
