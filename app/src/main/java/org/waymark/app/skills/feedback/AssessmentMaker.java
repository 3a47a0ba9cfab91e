package org.waymark.app.skills.feedback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

/** Puts the page together on which a manager rates a report. */
@Component
class AssessmentMaker {
  private final Assessing assessing;
  private final RequirementsBook requirements;
  private final Aspirations aspirations;
  private final Profiles profiles;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Audit audit;

  AssessmentMaker(
      Assessing assessing,
      RequirementsBook requirements,
      Aspirations aspirations,
      Profiles profiles,
      Skills skills,
      Organisation organisation,
      People people,
      Audit audit) {
    this.assessing = assessing;
    this.requirements = requirements;
    this.aspirations = aspirations;
    this.profiles = profiles;
    this.skills = skills;
    this.organisation = organisation;
    this.people = people;
    this.audit = audit;
  }

  AssessmentView of(
      Viewer viewer,
      PersonId person,
      @Nullable RoleId wanted,
      Map<SkillId, Said> typed,
      List<Refusal> refusals) {
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    List<Refusal> against = assessing.against(viewer, person);
    if (!against.isEmpty()) {
      return new AssessmentView(card, "", List.of(), List.of(), false, against);
    }
    List<RoleCard> roles = roles(viewer, person);
    RoleCard role = chosen(roles, wanted);
    return new AssessmentView(
        card,
        role == null ? "" : role.title(),
        roles.stream().filter(r -> role == null || !r.id().equals(role.id())).toList(),
        role == null ? List.of() : lines(viewer, person, role.id(), typed),
        true,
        refusals);
  }

  /** One that neither holds nor was shared is not here. */
  private static @Nullable RoleCard chosen(List<RoleCard> roles, @Nullable RoleId wanted) {
    if (wanted == null) {
      return roles.isEmpty() ? null : roles.getFirst();
    }
    return roles.stream().filter(r -> r.id().equals(wanted)).findFirst().orElseThrow(NotYours::new);
  }

  private List<RoleCard> roles(Viewer viewer, PersonId person) {
    Set<RoleId> ids = new LinkedHashSet<>();
    people.current(person).ifPresent(e -> ids.add(e.role()));
    List<RoleId> shared =
        aspirations.visibleTo(viewer, person).map(a -> a.roles()).orElse(List.of());
    if (!shared.isEmpty()) {
      audit.read(viewer, person, "aspirations", null);
    }
    ids.addAll(shared);
    Map<RoleId, RoleCard> cards = organisation.roles(ids);
    return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
  }

  private List<FeedbackView.Line> lines(
      Viewer viewer, PersonId person, RoleId role, Map<SkillId, Said> typed) {
    List<Requirement> asked = requirements.requirementsOf(role);
    Map<SkillId, SkillCard> cards = skills.cards(asked.stream().map(Requirement::skill).toList());
    Map<SkillId, Statement> mine =
        profiles.statementsOf(person).stream()
            .filter(s -> s.source() == Source.MANAGER && viewer.is(s.by()))
            .collect(Collectors.toMap(Statement::skill, s -> s, (newest, _) -> newest));
    List<FeedbackView.Line> lines = new ArrayList<>();
    for (Requirement r : asked) {
      SkillCard card = cards.get(r.skill());
      if (card != null) {
        lines.add(line(card, r, typed.get(r.skill()), mine.get(r.skill())));
      }
    }
    return lines;
  }

  private static FeedbackView.Line line(
      SkillCard card, Requirement r, @Nullable Said typed, @Nullable Statement before) {
    if (typed != null) {
      return new FeedbackView.Line(card, r.minimum(), typed.level(), typed.words());
    }
    return before == null
        ? new FeedbackView.Line(card, r.minimum(), 0, "")
        : new FeedbackView.Line(card, r.minimum(), before.level(), before.note());
  }
}
