package org.waymark.app.opportunities.endorsements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the form together in which a manager speaks for somebody. */
@Component
class EndorseMaker {
  private static final int SHOWN = 5;
  private static final int FOUND = 8;
  private final Endorsing endorsing;
  private final EndorsementStore store;
  private final Targets targets;
  private final Told told;
  private final Suited suited;
  private final Conflicts conflicts;
  private final Openings openings;
  private final RoleSearch roles;
  private final People people;
  private final Profiles profiles;
  private final Skills skills;
  private final Audit audit;

  EndorseMaker(
      Endorsing endorsing,
      EndorsementStore store,
      Targets targets,
      Told told,
      Suited suited,
      Conflicts conflicts,
      Openings openings,
      RoleSearch roles,
      People people,
      Profiles profiles,
      Skills skills,
      Audit audit) {
    this.endorsing = endorsing;
    this.store = store;
    this.targets = targets;
    this.told = told;
    this.suited = suited;
    this.conflicts = conflicts;
    this.openings = openings;
    this.roles = roles;
    this.people = people;
    this.profiles = profiles;
    this.skills = skills;
    this.audit = audit;
  }

  /** What for; or why not at all. */
  EndorseView choice(Viewer viewer, PersonId person, String q) {
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    List<Refusal> barred = endorsing.obstacles(viewer, card);
    if (!barred.isEmpty()) {
      return new EndorseView(card, null, List.of(), "", null, barred, List.of());
    }
    List<EndorseView.Choice> suits =
        suited.of(viewer, List.of(person)).getOrDefault(person, List.of()).stream()
            .limit(SHOWN)
            .map(s -> choice(s.opening()))
            .toList();
    return new EndorseView(
        card, null, suits, q, q.isEmpty() ? null : found(viewer, q), List.of(), List.of());
  }

  private List<EndorseView.Choice> found(Viewer viewer, String q) {
    List<EndorseView.Choice> all = new ArrayList<>();
    String asked = q.toLowerCase(Locale.ROOT);
    openings.openTo(viewer).stream()
        .filter(o -> o.card().title().toLowerCase(Locale.ROOT).contains(asked))
        .limit(FOUND)
        .map(EndorseMaker::choice)
        .forEach(all::add);
    roles.find(q, FOUND).roles().stream().map(EndorseMaker::choice).forEach(all::add);
    return all;
  }

  private static EndorseView.Choice choice(OpenOpening o) {
    return new EndorseView.Choice(
        o.card().title(),
        Words.of("opportunities.endorsement.kind.opening"),
        new Target.ForOpening(o.id()).query());
  }

  private static EndorseView.Choice choice(RoleCard r) {
    return new EndorseView.Choice(
        r.title(),
        Words.of("opportunities.endorsement.kind.role"),
        new Target.ForRole(r.id()).query());
  }

  /** What is said so far, or nothing yet. */
  EndorseView form(Viewer viewer, PersonId person, Target target) {
    EndorseForm form =
        store.find(viewer.self(), person, target).map(EndorseForm::of).orElse(EndorseForm.FRESH);
    return form(viewer, person, target, form, List.of());
  }

  EndorseView form(
      Viewer viewer, PersonId person, Target target, EndorseForm form, List<Refusal> refusals) {
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    List<Refusal> barred = endorsing.obstacles(viewer, person, target);
    EndorseView.@Nullable Chosen chosen =
        barred.isEmpty() ? chosen(viewer, person, target, form) : null;
    return new EndorseView(card, chosen, List.of(), "", null, barred, refusals);
  }

  private EndorseView.Chosen chosen(
      Viewer viewer, PersonId person, Target target, EndorseForm form) {
    UUID role = target.roleOrNull();
    UUID opening = target.openingOrNull();
    return new EndorseView.Chosen(
        targets.title(target),
        told.about(target),
        role == null ? "" : role.toString(),
        opening == null ? "" : opening.toString(),
        lines(viewer, person, target),
        conflicts(viewer, person, target),
        form);
  }

  private List<Words> conflicts(Viewer viewer, PersonId person, Target target) {
    return targets
        .opening(target)
        .map(card -> conflicts.around(card).of(viewer.self(), person))
        .stream()
        .flatMap(Set::stream)
        .map(c -> Words.of("opportunities.endorsement.conflict.own." + c))
        .toList();
  }

  /** Beside the levels, which the person sees were looked at. */
  private List<EndorseView.Line> lines(Viewer viewer, PersonId person, Target target) {
    audit.read(viewer, person, "team", null);
    List<Requirement> asked = targets.asked(target);
    Map<SkillId, SkillCard> names = skills.cards(asked.stream().map(Requirement::skill).toList());
    Map<SkillId, Integer> levels =
        profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
            .collect(Collectors.toMap(Estimate::skill, Estimate::level, Math::max));
    return asked.stream()
        .filter(r -> names.containsKey(r.skill()))
        .map(
            r ->
                new EndorseView.Line(
                    r.skill().value(),
                    Objects.requireNonNull(names.get(r.skill())).name(),
                    r.minimum(),
                    r.required(),
                    levels.getOrDefault(r.skill(), 0)))
        .toList();
  }
}
