package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkFlow.Act;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Proposing times for a conversation, or beginning one at once. */
@Controller
@ConditionalOnWebApplication
class PlanController {
  private static final String PAGE = "conversations/plan.jte";
  private static final LocalTime USUAL = LocalTime.of(14, 0);
  private static final String USUAL_MINUTES = "45";
  private final Pages pages;
  private final Inviting inviting;
  private final TalkRights rights;
  private final People people;
  private final Zones zones;
  private final Clock clock;

  PlanController(
      Pages pages, Inviting inviting, TalkRights rights, People people, Zones zones, Clock clock) {
    this.pages = pages;
    this.inviting = inviting;
    this.rights = rights;
    this.people = people;
    this.zones = zones;
    this.clock = clock;
  }

  @GetMapping("/conversations/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @RequestParam(required = false) @Nullable UUID with) {
    PersonId other = other(viewer, with);
    return pages.page(PAGE, view(viewer, other, null, usual(viewer), List.of()));
  }

  /** One's own manager, where nobody is named. */
  private PersonId other(Viewer viewer, @Nullable UUID with) {
    PersonId manager = people.managerOf(viewer.self()).orElse(null);
    PersonId other = with == null ? manager : new PersonId(with);
    if (other == null || (!other.equals(manager) && !rights.manages(viewer, other))) {
      throw new NotYours();
    }
    return other;
  }

  /** Two times next week, to be changed. */
  private PlanForm usual(Viewer viewer) {
    ZoneId zone = zones.of(viewer);
    LocalDate tuesday =
        ZonedDateTime.ofInstant(clock.instant(), zone)
            .toLocalDate()
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .plusDays(1);
    return new PlanForm(
        List.of(tuesday.atTime(USUAL).toString(), tuesday.plusDays(2).atTime(USUAL).toString()),
        USUAL_MINUTES,
        "");
  }

  @PostMapping("/conversations")
  @OpenTo(Hat.EMPLOYEE)
  View invite(
      Viewer viewer,
      @RequestParam(defaultValue = "") String with,
      @RequestParam(defaultValue = "false") boolean now,
      @RequestParam MultiValueMap<String, String> params) {
    PlanForm form = PlanForm.of(params);
    var plan = form.plan(zones.of(viewer));
    if (with.isBlank()) {
      List<Refusal> no = new ArrayList<>(List.of(Refusal.of("conversations.no.with")));
      no.addAll(now ? plan.frame() : plan.refusals(clock.instant()));
      return pages.refused(PAGE, PAGE, view(viewer, other(viewer, null), null, form, no));
    }
    PersonId other = person(with);
    Outcome<Talk> outcome =
        now ? inviting.talkNow(viewer, other, plan) : inviting.invite(viewer, other, plan);
    return switch (outcome) {
      case Outcome.Done<Talk>(Talk talk) -> done(talk, now ? "begun" : "proposed");
      case Outcome.Refused<Talk>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, other, null, form, no));
    };
  }

  /** Nobody is there whose id is none. */
  private static PersonId person(String id) {
    try {
      return PersonId.of(id);
    } catch (IllegalArgumentException e) {
      throw new NotYours();
    }
  }

  /** Other times for one that is proposed. */
  @GetMapping("/conversations/{id}/times/new")
  @OpenTo(Hat.EMPLOYEE)
  View others(Viewer viewer, @PathVariable TalkId id) {
    TalkRights.Seen seen = rights.seen(viewer, id);
    Talk talk = seen.talk();
    if (!seen.party() || !talk.may(viewer.self(), Act.PROPOSE)) {
      return pages.redirect("/conversations/" + id);
    }
    PlanForm usual = usual(viewer);
    PlanForm form = new PlanForm(usual.times(), Integer.toString(talk.minutes()), talk.place());
    return pages.page(PAGE, view(viewer, talk.otherThan(viewer.self()), id, form, List.of()));
  }

  @PostMapping("/conversations/{id}/times")
  @OpenTo(Hat.EMPLOYEE)
  View propose(
      Viewer viewer, @PathVariable TalkId id, @RequestParam MultiValueMap<String, String> params) {
    PlanForm form = PlanForm.of(params);
    Outcome<Talk> outcome = inviting.propose(viewer, id, form.plan(zones.of(viewer)));
    return switch (outcome) {
      case Outcome.Done<Talk>(Talk talk) -> done(talk, "proposed");
      case Outcome.Refused<Talk>(List<Refusal> no) ->
          pages.refused(
              PAGE,
              PAGE,
              view(viewer, rights.seen(viewer, id).talk().otherThan(viewer.self()), id, form, no));
    };
  }

  private View done(Talk talk, String said) {
    return pages.redirect("/conversations/" + talk.id(), Toast.of("conversations.toast." + said));
  }

  private PlanView view(
      Viewer viewer, PersonId with, @Nullable TalkId talk, PlanForm form, List<Refusal> no) {
    return new PlanView(
        people.card(with).orElseThrow(NotYours::new),
        rights.manages(viewer, with),
        talk,
        Zones.name(zones.of(viewer)),
        form,
        no);
  }
}
