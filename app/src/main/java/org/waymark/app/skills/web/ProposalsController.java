package org.waymark.app.skills.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Progress;
import org.waymark.app.shell.Toast;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.CvReadings.Reading;
import org.waymark.app.skills.model.Proposals.Proposal;
import org.waymark.app.skills.work.CvReading;
import org.waymark.app.skills.work.Proposing;

@Controller
@ConditionalOnWebApplication
class ProposalsController {
  private static final String PAGE = "skills/proposals.jte";

  private final Pages pages;
  private final Proposing proposing;
  private final CvReading reading;
  private final Skills skills;
  private final People people;

  ProposalsController(
      Pages pages, Proposing proposing, CvReading reading, Skills skills, People people) {
    this.pages = pages;
    this.proposing = proposing;
    this.reading = reading;
    this.skills = skills;
    this.people = people;
  }

  @GetMapping("/skills/proposals")
  @OpenTo(Hat.EMPLOYEE)
  View proposals(Viewer viewer, @RequestParam(required = false) @Nullable UUID cv) {
    return pages.page(PAGE, view(viewer, List.of(), cv));
  }

  @PostMapping("/skills/proposals/{skill}/acceptance")
  @OpenTo(Hat.EMPLOYEE)
  View accept(
      Viewer viewer, @PathVariable SkillId skill, @RequestParam(defaultValue = "0") int level) {
    return switch (proposing.accept(viewer, skill, level)) {
      case Outcome.Done<SkillId> _ ->
          pages.redirect(
              "/skills/proposals",
              Toast.of("skills.toast.accepted", name(skill))
                  .withUndo("/skills/" + skill + "/level/removal"));
      case Outcome.Refused<SkillId>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, reasons));
    };
  }

  @PostMapping("/skills/proposals/{skill}/rejection")
  @OpenTo(Hat.EMPLOYEE)
  View reject(Viewer viewer, @PathVariable SkillId skill) {
    proposing.reject(viewer, skill);
    return pages.redirect(
        "/skills/proposals",
        Toast.of("skills.toast.rejected", name(skill))
            .withUndo("/skills/proposals/" + skill + "/rejection/withdrawal"));
  }

  @PostMapping("/skills/proposals/{skill}/rejection/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View reconsider(Viewer viewer, @PathVariable SkillId skill) {
    proposing.reconsider(viewer, skill);
    return pages.redirect("/skills/proposals");
  }

  private String name(SkillId skill) {
    return skills.card(skill).map(SkillCard::name).orElse("");
  }

  @PostMapping("/skills/cv")
  @OpenTo(Hat.EMPLOYEE)
  View upload(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file) {
    if (file == null) {
      return pages.refused(
          PAGE, PAGE, view(viewer, List.of(Refusal.of("skills.cv.refused.nothing"))));
    }
    String name = file.getOriginalFilename() == null ? "" : Typed.clean(file.getOriginalFilename());
    return switch (reading.upload(viewer, name, bytes(file))) {
      case Outcome.Done<UUID>(UUID id) -> pages.redirect("/skills/proposals?cv=" + id);
      case Outcome.Refused<UUID>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, reasons));
    };
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far the reading is; when it is over, the page is loaded anew. */
  @GetMapping("/skills/cv/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View progress(Viewer viewer, @PathVariable UUID id) {
    Reading now = reading.find(viewer, id).orElseThrow(NotYours::new);
    return now.over()
        ? pages.redirect("/skills/proposals?cv=" + id)
        : pages.page("shell/progress.jte", progress(now));
  }

  private static Progress progress(Reading r) {
    return new Progress(
        "cv-reading",
        "/skills/cv/" + r.id(),
        Words.of("skills.cv.progress", r.fileName(), r.done(), r.total()),
        r.done(),
        Math.max(1, r.total()));
  }

  private ProposalsView view(Viewer viewer, List<Refusal> refusals) {
    return view(viewer, refusals, null);
  }

  /** Of the CV just given the page begins with what came of it. */
  private ProposalsView view(Viewer viewer, List<Refusal> refusals, @Nullable UUID cv) {
    List<Proposal> all = proposing.of(viewer.self());
    Map<SkillId, SkillCard> cards = skills.cards(all.stream().map(Proposal::skill).toList());
    Set<SkillId> mostlyYes = proposing.mostlyYes();
    Reading last = reading.latest(viewer).orElse(null);
    return new ProposalsView(
        all.stream().flatMap(p -> line(p, cards, mostlyYes).stream()).toList(),
        people.card(viewer.self()).map(PersonCard::roleTitle).orElse(""),
        last,
        last == null || last.over() ? null : progress(last),
        last != null && last.over() && last.id().equals(cv),
        refusals);
  }

  private static List<ProposalsView.Line> line(
      Proposal p, Map<SkillId, SkillCard> cards, Set<SkillId> mostlyYes) {
    SkillCard card = cards.get(p.skill());
    boolean yes = p.why().implied() && mostlyYes.contains(p.skill());
    return card == null ? List.of() : List.of(new ProposalsView.Line(card, p, yes));
  }
}
