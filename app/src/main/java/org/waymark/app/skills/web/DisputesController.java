package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.work.Answering;
import org.waymark.app.skills.work.Disputing;
import org.waymark.app.skills.work.Sights;

@Controller
@ConditionalOnWebApplication
class DisputesController {
  private static final String PAGE = "skills/dispute.jte";

  private final Pages pages;
  private final Disputing disputing;
  private final Answering answering;
  private final Sights sights;
  private final SkillRows rows;
  private final Skills skills;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  DisputesController(
      Pages pages,
      Disputing disputing,
      Answering answering,
      Sights sights,
      SkillRows rows,
      Skills skills,
      People people,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.disputing = disputing;
    this.answering = answering;
    this.sights = sights;
    this.rows = rows;
    this.skills = skills;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/disputes")
  @OpenTo(Hat.EMPLOYEE)
  View disputes(Viewer viewer) {
    List<Dispute> waiting = disputing.waitingFor(viewer);
    List<Dispute> mine = disputing.mine(viewer);
    Set<PersonId> named = new HashSet<>();
    Set<SkillId> asked = new HashSet<>();
    for (Dispute d : Stream.concat(waiting.stream(), mine.stream()).toList()) {
      named.add(d.person());
      if (d.owner() != null) {
        named.add(d.owner());
      }
      asked.add(d.skill());
    }
    Map<PersonId, PersonCard> names = people.cards(named);
    Map<SkillId, SkillCard> cards = skills.cards(asked);
    return pages.page(
        "skills/disputes.jte",
        new DisputesView(lines(waiting, names, cards), lines(mine, names, cards)));
  }

  private List<DisputesView.Line> lines(
      List<Dispute> all, Map<PersonId, PersonCard> names, Map<SkillId, SkillCard> cards) {
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .filter(d -> cards.containsKey(d.skill()))
        .map(
            d ->
                new DisputesView.Line(
                    d,
                    java.util.Objects.requireNonNull(cards.get(d.skill())),
                    name(names.get(d.person())),
                    d.owner() == null ? "" : name(names.get(d.owner())),
                    d.open() && today.isAfter(d.dueOn())))
        .toList();
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "" : card.name();
  }

  @GetMapping("/disputes/{id}")
  @OpenTo({Hat.EMPLOYEE, Hat.AUDITOR})
  View dispute(Viewer viewer, @PathVariable UUID id) {
    Dispute d = disputing.seen(viewer, id);
    audit.read(viewer, d.person(), "dispute", "/disputes/" + id);
    return pages.page(PAGE, view(viewer, d, List.of(), ""));
  }

  @PostMapping("/disputes/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer level,
      @RequestParam(defaultValue = "") String words) {
    Integer stated = level == null || level < 1 || level > 5 ? null : level;
    return switch (answering.answer(viewer, id, stated, Typed.clean(words))) {
      case Outcome.Done<Dispute> _ ->
          pages.redirect("/disputes/" + id, Toast.of("skills.toast.answered"));
      case Outcome.Refused<Dispute>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, disputing.seen(viewer, id), reasons, words));
    };
  }

  @PostMapping("/disputes/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable UUID id) {
    return switch (disputing.withdraw(viewer, id)) {
      case Outcome.Done<Dispute> _ ->
          pages.redirect("/disputes/" + id, Toast.of("skills.toast.withdrawn"));
      case Outcome.Refused<Dispute>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, disputing.seen(viewer, id), reasons, ""));
    };
  }

  private DisputeView view(Viewer viewer, Dispute d, List<Refusal> refusals, String words) {
    var sight = sights.of(viewer, d.person());
    SkillRow row =
        sight.levels()
            ? rows.of(d.person(), new SkillRows.Show(sight.evidence(), false, false)).stream()
                .filter(r -> r.skill().id().equals(d.skill()))
                .findFirst()
                .orElse(null)
            : null;
    return new DisputeView(
        d,
        skills.card(d.skill()).orElseThrow(NotYours::new),
        name(d.person()),
        names(disputing.answerers(d)),
        d.answered().map(a -> name(a.by())).orElse(""),
        row,
        viewer.is(d.person()),
        viewer.is(d.person()) ? disputing.openingOf(d).orElse(null) : null,
        d.open() && disputing.mayAnswer(viewer, d),
        ChronoUnit.DAYS.between(LocalDate.now(clock), d.dueOn()),
        refusals,
        words);
  }

  private String names(List<PersonId> all) {
    return all.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
