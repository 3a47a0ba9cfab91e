package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
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
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.Narrowing;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Disputing;
import org.waymark.app.skills.work.Levelling;
import org.waymark.engine.Certainty;

@Controller
@ConditionalOnWebApplication
class SkillController {
  private static final String PAGE = "skills/skill.jte";

  private final Pages pages;
  private final SkillRows rows;
  private final Skills skills;
  private final Statements statements;
  private final Levelling levelling;
  private final Disputing disputing;
  private final Disputes disputes;
  private final People people;
  private final NearSkills near;
  private final Narrowing narrowing;

  SkillController(
      Pages pages,
      SkillRows rows,
      Skills skills,
      Statements statements,
      Levelling levelling,
      Disputing disputing,
      Disputes disputes,
      People people,
      NearSkills near,
      Narrowing narrowing) {
    this.near = near;
    this.pages = pages;
    this.rows = rows;
    this.skills = skills;
    this.statements = statements;
    this.levelling = levelling;
    this.disputing = disputing;
    this.disputes = disputes;
    this.people = people;
    this.narrowing = narrowing;
  }

  @GetMapping("/skills/{skill}")
  @OpenTo(Hat.EMPLOYEE)
  View skill(
      Viewer viewer,
      @PathVariable SkillId skill,
      @RequestParam(required = false) @Nullable UUID opening) {
    return pages.page(PAGE, view(viewer, skill, List.of(), "", "", opening));
  }

  @PostMapping("/skills/{skill}/level")
  @OpenTo(Hat.EMPLOYEE)
  View state(
      Viewer viewer, @PathVariable SkillId skill, @RequestParam(defaultValue = "0") int level) {
    return switch (levelling.state(viewer, skill, level)) {
      case Outcome.Done<SkillCard>(SkillCard card) ->
          pages.redirect("/skills", Toast.of("skills.toast.level", card.name(), level));
      case Outcome.Refused<SkillCard>(List<Refusal> reasons) ->
          refused(viewer, skill, reasons, "level", "");
    };
  }

  @PostMapping("/skills/{skill}/level/removal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable SkillId skill) {
    int before = view(viewer, skill, List.of(), "", "", null).ownLevel();
    SkillCard card = levelling.takeBack(viewer, skill);
    Toast toast = Toast.of("skills.toast.removed", card.name());
    return pages.redirect(
        "/skills",
        before == 0 ? toast : toast.withUndo("/skills/" + skill + "/level?level=" + before));
  }

  @PostMapping("/skills/{skill}/interest")
  @OpenTo(Hat.EMPLOYEE)
  View wish(
      Viewer viewer,
      @PathVariable SkillId skill,
      @RequestParam(defaultValue = "") String wish,
      @RequestParam(required = false) @Nullable Integer enjoyment) {
    Wish wanted = wish.matches("use|grow|rather_not") ? Wish.of(wish) : null;
    Integer joy = enjoyment == null || enjoyment < 1 || enjoyment > 5 ? null : enjoyment;
    levelling.wish(viewer, skill, wanted, joy);
    return pages.redirect("/skills/" + skill, Toast.of("skills.toast.wish"));
  }

  @PostMapping("/skills/{skill}/evidence")
  @OpenTo(Hat.EMPLOYEE)
  View prove(
      Viewer viewer,
      @PathVariable SkillId skill,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    Evidences.Kind sort =
        kind.matches("work|project|course|certificate")
            ? Evidences.Kind.of(kind)
            : Evidences.Kind.OTHER;
    return switch (levelling.prove(viewer, skill, sort, Typed.clean(words), on)) {
      case Outcome.Done<SkillCard> _ ->
          pages.redirect("/skills/" + skill, Toast.of("skills.toast.evidence"));
      case Outcome.Refused<SkillCard>(List<Refusal> reasons) ->
          refused(viewer, skill, reasons, "evidence", words);
    };
  }

  @PostMapping("/skills/{skill}/evidence/{piece}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View forget(Viewer viewer, @PathVariable SkillId skill, @PathVariable UUID piece) {
    levelling.forget(viewer, piece);
    return pages.redirect("/skills/" + skill, Toast.of("skills.toast.evidence.removed"));
  }

  @PostMapping("/skills/{skill}/disputes")
  @OpenTo(Hat.EMPLOYEE)
  View question(
      Viewer viewer,
      @PathVariable SkillId skill,
      @RequestParam(required = false) @Nullable Integer wanted,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(required = false) @Nullable UUID opening) {
    Integer level = wanted == null || wanted < 1 || wanted > 5 ? null : wanted;
    return switch (disputing.ask(viewer, skill, level, Typed.clean(words), opening)) {
      case Outcome.Done<UUID>(UUID id) ->
          pages.redirect("/disputes/" + id, Toast.of("skills.toast.asked"));
      case Outcome.Refused<UUID>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, skill, reasons, "dispute", words, opening));
    };
  }

  private View refused(
      Viewer viewer, SkillId skill, List<Refusal> reasons, String form, String words) {
    return pages.refused(PAGE, PAGE, view(viewer, skill, reasons, form, words, null));
  }

  private SkillView view(
      Viewer viewer,
      SkillId skill,
      List<Refusal> refusals,
      String form,
      String words,
      @Nullable UUID opening) {
    PersonId me = viewer.self();
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    SkillRow row =
        rows.of(me, SkillRows.Show.EVERYTHING).stream()
            .filter(r -> r.skill().id().equals(skill))
            .findFirst()
            .orElseGet(() -> unknown(card));
    List<Statements.Line> lines = statements.history(me, skill);
    Map<PersonId, PersonCard> names =
        people.cards(lines.stream().map(Statements.Line::by).collect(Collectors.toSet()));
    Disputes.Answerers answerers = disputes.answerers(me, skill);
    String owner =
        answerers.people().stream()
            .flatMap(p -> people.card(p).stream())
            .map(PersonCard::name)
            .collect(Collectors.joining(", "));
    return new SkillView(
        row,
        help(me, skill),
        lines.stream().map(l -> line(me, l, names)).toList(),
        near.of(skill),
        owner,
        answerers.hr(),
        opening,
        refusals,
        form,
        words);
  }

  private @Nullable Words help(PersonId me, SkillId skill) {
    return narrowing.of(me).stream()
        .filter(t -> t.skill().equals(skill))
        .map(Narrowing.Tip::words)
        .findFirst()
        .orElse(null);
  }

  private static SkillRow unknown(SkillCard card) {
    return new SkillRow(
        card, 0, Certainty.GUESSED, 0, 0, false, List.of(), List.of(), null, null, null, null);
  }

  private static SkillView.Line line(
      PersonId me, Statements.Line line, Map<PersonId, PersonCard> names) {
    PersonCard by = names.get(line.by());
    return new SkillView.Line(line, line.by().equals(me) || by == null ? "" : by.name());
  }
}
