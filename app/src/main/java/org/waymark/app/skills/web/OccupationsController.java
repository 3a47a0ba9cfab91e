package org.waymark.app.skills.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Occupations;
import org.waymark.app.skills.model.RoleRequirements.Kept;
import org.waymark.app.skills.model.RoleRequirements.Origin;
import org.waymark.app.skills.work.Linking;
import org.waymark.engine.rank.Signal;

/** Which occupations of a catalogue the company's roles are. */
@Controller
@ConditionalOnWebApplication
class OccupationsController {
  private static final String PAGE = "skills/occupation.jte";
  private static final int LONGEST = 200;
  private static final int PAGE_SIZE = 100;

  private final Pages pages;
  private final Linking linking;
  private final Organisation organisation;
  private final Skills skills;

  OccupationsController(Pages pages, Linking linking, Organisation organisation, Skills skills) {
    this.pages = pages;
    this.linking = linking;
    this.organisation = organisation;
    this.skills = skills;
  }

  @GetMapping("/roles/occupations")
  @OpenTo({Hat.HR_PARTNER, Hat.ADMINISTRATOR})
  View list(@RequestParam(defaultValue = "1") int page) {
    Map<RoleId, Integer> known = linking.known();
    Map<Integer, Occupations.Card> cards = linking.cards(new HashSet<>(known.values()));
    Set<RoleId> confirmed = linking.confirmed();
    List<RoleCard> roles = organisation.roles();
    Paging paging = new Paging(page, PAGE_SIZE);
    return pages.page(
        "skills/occupations.jte",
        new OccupationsView(
            linking.any(),
            roles.stream().filter(r -> card(known, cards, r.id()) == null).count(),
            roles.stream()
                .skip(paging.offset())
                .limit(PAGE_SIZE)
                .map(r -> line(r, card(known, cards, r.id()), confirmed.contains(r.id())))
                .toList(),
            new Pager("/roles/occupations", paging, roles.size())));
  }

  private static Occupations.@Nullable Card card(
      Map<RoleId, Integer> known, Map<Integer, Occupations.Card> cards, RoleId role) {
    Integer occupation = known.get(role);
    return occupation == null ? null : cards.get(occupation);
  }

  private static OccupationsView.Line line(
      RoleCard role, Occupations.@Nullable Card occupation, boolean confirmed) {
    Family family = role.family();
    return new OccupationsView.Line(
        role.id().toString(),
        role.title(),
        family == null ? "" : family.name(),
        occupation,
        confirmed);
  }

  @GetMapping("/roles/{id}/occupation")
  @OpenTo({Hat.HR_PARTNER, Hat.ADMINISTRATOR})
  View show(@PathVariable RoleId id, @RequestParam(defaultValue = "") String q) {
    String asked = Typed.clean(q).strip();
    return pages.pageOrFragment(
        PAGE,
        "skills/occupation-proposals.jte",
        view(id, asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked));
  }

  @PostMapping("/roles/{id}/occupation")
  @OpenTo({Hat.HR_PARTNER, Hat.ADMINISTRATOR})
  View link(Viewer viewer, @PathVariable RoleId id, @RequestParam(defaultValue = "-1") int is) {
    Occupations.Card chosen = linking.link(viewer, id, is);
    return pages.redirect(
        "/roles/" + id + "/occupation",
        Toast.of("skills.occupation.linked", chosen.title())
            .withUndo("/roles/" + id + "/occupation/removal"));
  }

  @PostMapping("/roles/{id}/occupation/removal")
  @OpenTo({Hat.HR_PARTNER, Hat.ADMINISTRATOR})
  View unlink(Viewer viewer, @PathVariable RoleId id) {
    exists(id);
    linking.unlink(viewer, id);
    return pages.redirect("/roles/" + id + "/occupation", Toast.of("skills.occupation.unlinked"));
  }

  @PostMapping("/roles/{id}/occupation/requirements")
  @OpenTo({Hat.HR_PARTNER, Hat.ADMINISTRATOR})
  View fill(Viewer viewer, @PathVariable RoleId id) {
    exists(id);
    int asks = linking.fill(viewer, id);
    return pages.redirect(
        "/roles/" + id + "/occupation", Toast.of("skills.occupation.filled", asks));
  }

  private void exists(RoleId id) {
    if (organisation.role(id).isEmpty()) {
      throw new NotYours();
    }
  }

  private OccupationView view(RoleId id, String asked) {
    RoleCard role = organisation.role(id).orElseThrow(NotYours::new);
    Map<RoleId, Integer> known = linking.known();
    Occupations.Card current = card(known, linking.cards(new HashSet<>(known.values())), id);
    Kept kept = linking.asked(id);
    boolean any = linking.any();
    String title = asked.isEmpty() ? role.title() : asked;
    return new OccupationView(
        id.toString(),
        role.title(),
        current,
        linking.confirmed().contains(id),
        any
            ? linking.propose(id, title).map(OccupationsController::proposed).orElse(null)
            : List.of(),
        any,
        asked,
        current == null ? List.of() : needs(linking.derived(current.id()).all()),
        kept != null
            && kept.origin() == Origin.OCCUPATION
            && current != null
            && Integer.valueOf(current.id()).equals(kept.occupation()),
        kept == null ? 0 : kept.set().all().size());
  }

  private static List<OccupationView.Proposed> proposed(List<Linking.Proposed> all) {
    return all.stream()
        .map(
            p ->
                new OccupationView.Proposed(
                    p.occupation(),
                    p.signals().stream().map(OccupationsController::reason).distinct().toList(),
                    p.because()))
        .toList();
  }

  private static String reason(Signal signal) {
    return switch (signal) {
      case WORDS, ALL_NAMES, CHARACTERS, WINDOW, CONTAINED -> "words";
      case DESCRIPTION, WORDS_OF_DESCRIPTION -> "description";
      case BRIDGE -> "bridge";
      default -> "meaning";
    };
  }

  private List<OccupationView.Need> needs(List<Requirement> all) {
    Map<SkillId, SkillCard> cards = skills.cards(all.stream().map(Requirement::skill).toList());
    return all.stream()
        .filter(r -> cards.containsKey(r.skill()))
        .map(
            r ->
                new OccupationView.Need(
                    Objects.requireNonNull(cards.get(r.skill())).name(), r.minimum(), r.required()))
        .toList();
  }
}
