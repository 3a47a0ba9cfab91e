package org.waymark.app.opportunities.interviews;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.CalendarFile;
import org.waymark.app.communication.Invitation;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Planning a talk, and its file for a calendar. */
@Controller
@ConditionalOnWebApplication
class TalksController {
  private static final String PAGE = "opportunities/talk.jte";
  private final Pages pages;
  private final Talks talks;
  private final TalkMaker maker;
  private final ApplicationRights rights;
  private final Openings openings;
  private final People people;
  private final Zones zones;
  private final CalendarFile calendar;

  TalksController(
      Pages pages,
      Talks talks,
      TalkMaker maker,
      ApplicationRights rights,
      Openings openings,
      People people,
      Zones zones,
      CalendarFile calendar) {
    this.pages = pages;
    this.talks = talks;
    this.maker = maker;
    this.rights = rights;
    this.openings = openings;
    this.people = people;
    this.zones = zones;
    this.calendar = calendar;
  }

  @GetMapping("/applications/{id}/interviews/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @PathVariable ApplicationId id) {
    TalkForm form = new TalkForm(List.of(), "45", "", Set.of(viewer.self().toString()));
    return pages.page(PAGE, view(viewer, id, form, List.of()));
  }

  @PostMapping("/applications/{id}/interviews")
  @OpenTo(Hat.EMPLOYEE)
  View plan(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam MultiValueMap<String, String> params) {
    TalkForm form = TalkForm.of(params);
    return switch (talks.plan(viewer, id, form.plan(zones.of(viewer)))) {
      case Outcome.Done<UUID> _ ->
          pages.redirect("/applications/" + id, Toast.of("opportunities.interview.toast"));
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, id, form, no));
    };
  }

  @GetMapping("/interviews/{id}.ics")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<byte[]> file(Viewer viewer, @PathVariable UUID id, Locale language) {
    Invitation invitation = maker.invitation(viewer, id);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE + invitation.method())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"talk.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(calendar.of(invitation, language));
  }

  private TalkFormView view(
      Viewer viewer, ApplicationId id, TalkForm form, List<Refusal> refusals) {
    ApplicationRights.Seen seen = rights.toJudge(viewer, id);
    if (seen.sight() != ApplicationRights.Sight.HIRING) {
      throw new NotYours();
    }
    return new TalkFormView(
        id,
        people.card(seen.application().person()).orElseThrow(NotYours::new),
        openings.card(seen.opening().id()).orElseThrow(NotYours::new),
        people.cards(talks.judges(seen.opening())).values().stream()
            .filter(PersonCard::employed)
            .sorted(Comparator.comparing(PersonCard::name))
            .toList(),
        Zones.name(zones.of(viewer)),
        form,
        refusals);
  }
}
